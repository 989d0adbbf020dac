import { defineTestNetwork, type TestSurface } from './test-surface';

const shared = {
  network: 'Threads',
  engine: 'lexical',
  keys: ['Control+Enter'],
  newline: 'Enter',
  languages: ['fr', 'ar'],
} satisfies Partial<TestSurface>;

export const threads = defineTestNetwork({
  surfaces: [
    {
      ...shared,
      surface: 'post',
      url: 'https://www.threads.com/',
      open: ['main > [role="button"]'],
      box: '[role="dialog"] [contenteditable="true"]',
      publish: ['[role="dialog"] > :last-child > [role="button"]:last-child'],
    },
    {
      ...shared,
      surface: 'reply',
      url: 'https://www.threads.com/@millbrooklibrary/post/P0',
      box: '[data-pressable-container] [contenteditable="true"]',
      publish: ['div:has(> div > [contenteditable="true"]) > [role="button"]:last-child'],
    },
  ],
  private: [{ network: 'Threads', url: 'https://www.threads.com/messages/t/1', box: 'main [contenteditable="true"]' }],
});
