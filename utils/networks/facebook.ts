import { networkLimits } from '../../rules/measures/network-limits';
import { defineNetwork } from './network';

const editor = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';

/**
 * Facebook's class names are hashed and its labels translated: the roles and Lexical's own attributes are what stays.
 * A Page's post has two steps in one dialog, “Next” and then “Post”; only the name tells them apart.
 */
export const facebook = defineNetwork({
  id: 'facebook',
  name: 'Facebook',
  matches: ['*://www.facebook.com/*', '*://web.facebook.com/*'],
  private: {
    paths: ['/messages'],
    within: [
      '[aria-label="Messenger"]',
      '[data-pagelet^="MW"]',
      '[data-pagelet^="ChatTab"]',
      '[data-testid^="mwchat"]',
    ],
  },
  surfaces: [
    {
      // A comment box may stand in a dialog too: in the article it is about, or in a form of its own.
      id: 'comment',
      editable: [`form[role="presentation"]:not([method]) ${editor}`, `[role="article"] ${editor}`],
      container: ['form[role="presentation"]', '[role="article"]'],
      publish: { named: ['form[role="presentation"] [role="button"]'] },
      shortcuts: ['Enter'],
      limit: { count: 'utf16', max: 8000 },
    },
    {
      id: 'post',
      editable: [`[role="dialog"] ${editor}`],
      container: ['[role="dialog"]'],
      publish: { named: ['[role="dialog"] [role="button"]'] },
      next: { lastTextButtonIn: '[role="dialog"]' },
      shortcuts: [],
      limit: networkLimits.facebook,
      media: { photos: 'img[src^="blob:"]', videos: 'video[src^="blob:"]' },
    },
  ],
});
