import { defineTestNetwork } from './test-surface';

const site = 'https://www.linkedin.com';
const photo = { add: '[aria-label="Add media"]', describe: '[aria-label="Alternative text"]' };
const classicBox = '.share-box-v2__modal .ql-editor';
const classicPublish = '.share-actions__primary-action';
const inOutlet = (selector: string) => `#interop-outlet >>> ${selector}`;
const post = { network: 'LinkedIn', surface: 'post', newline: 'Enter' } as const;
const comment = {
  network: 'LinkedIn',
  surface: 'comment',
  newline: 'Enter',
  url: `${site}/feed/update/urn:li:activity:7/`,
} as const;
const article = {
  network: 'LinkedIn',
  url: `${site}/article/new/`,
  publish: ['.article-editor-nav__publish', classicPublish],
} as const;
const body = '[data-test-article-editor-content-textbox]';

/** Seen in both browsers. */

export const linkedin = defineTestNetwork({
  surfaces: [
    {
      ...post,
      engine: 'prosemirror',
      url: `${site}/sharing/compose`,
      box: '[componentkey="ShareBox_textEditor"]',
      publish: ['dialog button:not([hidden], :has(svg))'],
      photo,
      languages: ['fr', 'ar'],
    },
    {
      ...post,
      engine: 'quill',
      url: `${site}/sharing/compose?generation=shadow`,
      box: inOutlet(classicBox),
      publish: [inOutlet(classicPublish)],
      photo: { add: inOutlet(photo.add), describe: inOutlet(photo.describe) },
    },
    {
      ...post,
      engine: 'quill',
      url: `${site}/sharing/compose?generation=classic`,
      box: classicBox,
      publish: [classicPublish],
      photo,
    },
    {
      ...post,
      engine: 'prosemirror',
      url: `${site}/company/123/admin/page-posts/published/?share=true`,
      box: 'dialog [role="textbox"]',
      publish: ['dialog button:not([hidden], :has(svg))'],
    },
    {
      ...comment,
      engine: 'prosemirror',
      box: '[componentkey^="commentBox-"] [role="textbox"]',
      publish: ['button[data-view-name="comment-post"]'],
    },
    {
      ...comment,
      engine: 'quill',
      url: `${comment.url}?generation=classic`,
      box: '.comments-comment-box__form .ql-editor',
      publish: ['.comments-comment-box__submit-button--cr'],
    },
    {
      ...article,
      surface: 'title',
      engine: 'textarea',
      box: '#article-editor-headline__textarea',
      also: [{ box: body, text: 'The bridge on Mill Road is open again.' }],
    },
    {
      ...article,
      surface: 'article',
      engine: 'prosemirror',
      box: body,
      newline: 'Enter',
      also: [{ box: '#article-editor-headline__textarea', text: 'Mill Road' }],
    },
  ],
  private: [
    {
      network: 'LinkedIn',
      url: `${site}/messaging/`,
      box: inOutlet('.msg-form__contenteditable'),
      send: inOutlet('.msg-form__send-button'),
    },
    {
      network: 'LinkedIn',
      url: `${site}/feed/`,
      open: [inOutlet('.msg-overlay-header')],
      box: inOutlet('.msg-form__contenteditable'),
      send: inOutlet('.msg-form__send-button'),
    },
  ],
});
