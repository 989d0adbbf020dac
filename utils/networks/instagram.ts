import { networkLimits } from '../../rules/measures/network-limits';
import { defineNetwork } from './network';

/** Instagram's labels are translated and its buttons are words: roles, forms and Lexical's own attributes are what stays. */
export const instagram = defineNetwork({
  id: 'instagram',
  name: 'Instagram',
  matches: ['*://www.instagram.com/*'],
  private: { paths: ['/direct'], within: ['[data-pagelet^="IGD"]'] },
  surfaces: [
    {
      id: 'caption',
      editable: ['[role="dialog"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]'],
      container: ['[role="dialog"]'],
      publish: { named: ['[role="dialog"] [role="button"]'], lastTextButtonIn: '[role="dialog"]' },
      shortcuts: [],
      limit: networkLimits.instagram,
      media: { photos: 'img[src^="blob:"]', videos: 'video[src^="blob:"]' },
    },
    {
      id: 'comment',
      // Those of the settings have ids.
      editable: ['form textarea:not([id])'],
      container: ['form'],
      publish: {
        selectors: ['form button[type="submit"]'],
        named: ['form [role="button"]'],
        lastTextButtonIn: 'form',
      },
      shortcuts: ['Enter'],
      limit: networkLimits.instagram,
    },
  ],
});
