import { networkLimits } from '../../rules/network-limits';
import { defineNetwork } from './network';

/** LinkedIn's share box of autumn 2026: TipTap in a native dialog, hashed classes, few named `componentkey`s, and a
 * publish button that only its place and shape tell. */
export const linkedin = defineNetwork({
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['*://www.linkedin.com/*', '*://*.linkedin.com/*'],
  private: { paths: ['/messaging'], within: ['.msg-form', '#interop-outlet', '[data-testid="interop-shadowdom"]'] },
  surfaces: [
    {
      id: 'post',
      editor: 'tiptap',
      editable: [
        '[componentkey="ShareBox_textEditor"][contenteditable="true"]',
        '[componentkey="ShareBox_textEditor"] [contenteditable="true"]',
      ],
      container: ['dialog:has([componentkey="ShareBox_textEditor"])', 'dialog[data-testid="dialog"]'],
      publish: { selectors: [], lastTextButtonIn: 'dialog' },
      shortcuts: [],
      limit: networkLimits.linkedin,
      media: {
        attached: 'dialog img[src^="blob:"]',
        undescribed: 'dialog img[src^="blob:"]:not([alt]), dialog img[src^="blob:"][alt=""]',
      },
    },
  ],
});
