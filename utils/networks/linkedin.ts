import type { Surface } from '../../rules/format/network';
import { networkLimits } from '../../rules/measures/network-limits';
import { defineNetwork } from './network';

/** The share box of all years but the newest, and the button that publishes in it. */
const primary = '.share-actions__primary-action';

const article = {
  container: ['body:has(#article-editor-headline__textarea)'],
  publish: { selectors: [primary], named: ['[role="dialog"] button'] },
  next: { selectors: ['.article-editor-nav__publish'] },
  shortcuts: [],
} satisfies Partial<Surface>;

/**
 * LinkedIn gives each account one of three share boxes: since August 2026 TipTap in a native dialog, with hashed classes, a
 * few named `componentkey`s, and a publish button that only its name, place and shape tell; before that Quill in the shadow
 * root of `#interop-outlet`, which messages share with it; and the same Quill in the page itself.
 */
export const linkedin = defineNetwork({
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['*://www.linkedin.com/*', '*://*.linkedin.com/*'],
  private: {
    paths: ['/messaging'],
    within: ['[class^="msg-"]', '[class*=" msg-"]', '[componentkey*="messag" i]', '[data-sdui-screen*="messag" i]'],
  },
  surfaces: [
    { ...article, id: 'title', editable: ['#article-editor-headline__textarea'] },
    { ...article, id: 'article', editable: ['[data-test-article-editor-content-textbox]'] },
    {
      id: 'comment',
      editable: [
        '[componentkey^="commentBox-"] [contenteditable="true"][role="textbox"]',
        '[class^="comments-comment-"] .ql-editor[contenteditable="true"]',
      ],
      container: ['[componentkey^="commentBox-"]', 'form[class*="comments-comment-"]', '.comments-comment-box'],
      publish: {
        selectors: [
          'button[data-view-name="comment-post"]',
          'button[data-view-name="comment-reply-post"]',
          'button[class*="comments-comment-box__submit-button"]',
        ],
      },
      shortcuts: [],
      limit: { count: 'utf16', max: 1250 },
      permalink: 'a[href*="commentUrn="]',
    },
    {
      id: 'post',
      editable: [
        '[componentkey="ShareBox_textEditor"][contenteditable="true"]',
        '[componentkey="ShareBox_textEditor"] [contenteditable="true"]',
        '.ql-editor[contenteditable="true"]',
        '#interop-outlet >>> .ql-editor[contenteditable="true"]',
        // A company page's box gives nothing away but that its own pages are around it.
        'body:has(a[href*="/admin/page-posts"]) dialog [role="textbox"][contenteditable="true"]',
        'body:has(a[href*="/admin/page-posts"]) [role="dialog"] [role="textbox"][contenteditable="true"]',
      ],
      container: [
        '.share-box-v2__modal',
        '[data-test-modal-id="sharebox"]',
        `[role="dialog"]:has(${primary})`,
        'dialog:has([componentkey="ShareBox_textEditor"])',
        'body:has(a[href*="/admin/page-posts"]) dialog',
        'body:has(a[href*="/admin/page-posts"]) [role="dialog"]',
      ],
      publish: { selectors: [primary], named: ['dialog button', '[role="dialog"] button'], lastTextButtonIn: 'dialog' },
      shortcuts: [],
      limit: networkLimits.linkedin,
      media: {
        photos: 'img[src^="blob:"]',
        undescribed: 'img[src^="blob:"]:not([alt]), img[src^="blob:"][alt=""]',
        descriptionIn: 'alt',
      },
      permalink: 'a[href*="/feed/update/"]',
    },
  ],
});
