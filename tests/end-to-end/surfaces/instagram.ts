import { defineTestNetwork, type TestSurface } from './test-surface';

const shared = { network: 'Instagram', languages: ['fr', 'ar'] } satisfies Partial<TestSurface>;

/** “Next” at first, and at last “Share”: the word at the end of the dialog's bar. */
const forward = '[role="dialog"] [role="heading"] + div [role="button"]';

export const instagram = defineTestNetwork({
  surfaces: [
    {
      ...shared,
      surface: 'caption',
      engine: 'lexical',
      url: 'https://www.instagram.com/',
      open: ['a[href="/create/select/"]', '[role="dialog"] button', forward, forward],
      box: '[role="dialog"] [contenteditable="true"]',
      publish: [forward],
      newline: 'Enter',
    },
    {
      ...shared,
      surface: 'comment',
      engine: 'textarea',
      url: 'https://www.instagram.com/p/C1/',
      box: 'article form textarea',
      publish: ['article form [role="button"]'],
      keys: ['Enter'],
      newline: 'Shift+Enter',
    },
  ],
  private: [
    { network: 'Instagram', url: 'https://www.instagram.com/direct/t/1/', box: 'main [contenteditable="true"]' },
    {
      network: 'Instagram',
      url: 'https://www.instagram.com/',
      open: ['[data-pagelet="IGDChatTabsRootContent"] [role="button"]'],
      box: '[data-pagelet="IGDChatTabsRootContent"] [contenteditable="true"]',
    },
  ],
});
