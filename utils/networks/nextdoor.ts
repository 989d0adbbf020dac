import { defineNetwork } from './network';

/** Nextdoor's structure is known from few sources: any dialog with a box and a button that publishes, but messages. */
export const nextdoor = defineNetwork({
  id: 'nextdoor',
  name: 'Nextdoor',
  matches: ['*://nextdoor.com/*', '*://*.nextdoor.com/*'],
  private: {
    paths: ['/inbox', '/messages', '/chat'],
    within: [
      '[data-testid*="message" i], [data-testid*="chat" i]',
      '[role="dialog"]:has([data-testid*="message" i], [data-testid*="chat" i], [data-testid*="recipient" i])',
    ],
  },
  surfaces: [
    {
      id: 'post',
      editable: ['[role="dialog"] textarea', '[role="dialog"] [contenteditable="true"]'],
      container: ['[role="dialog"]'],
      publish: {
        selectors: ['[data-testid="composer-submit-button"]'],
        named: ['[role="dialog"] button', '[role="dialog"] [role="button"]'],
        lastTextButtonIn: '[role="dialog"]',
      },
      shortcuts: [],
    },
  ],
});
