import { defineNetwork } from './network';

/** Buffer writes with Slate for several networks at once, and answers comments in a textarea. */
export const buffer = defineNetwork({
  id: 'buffer',
  name: 'Buffer',
  matches: ['*://publish.buffer.com/*'],
  private: { paths: [], within: [] },
  surfaces: [
    {
      id: 'post',
      editable: [
        '[data-testid="composer-text-area"][contenteditable="true"]',
        '[data-testid="composer-text-area"] [contenteditable="true"]',
      ],
      container: ['[role="dialog"]'],
      // It may say “Share now”, “Add to queue” or “Schedule post”.
      publish: { named: ['[role="dialog"] button'], lastTextButtonIn: '[role="dialog"]' },
      shortcuts: [],
    },
    {
      id: 'reply',
      editable: ['[data-testid="reply-form-item"] textarea'],
      container: ['[data-testid="reply-form-item"]'],
      publish: {
        selectors: ['[data-testid="reply-form-item"] button[type="submit"]'],
        named: ['[data-testid="reply-form-item"] button'],
        lastTextButtonIn: '[data-testid="reply-form-item"]',
      },
      shortcuts: [],
    },
  ],
});
