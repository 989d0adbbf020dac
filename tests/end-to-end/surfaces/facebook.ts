import { defineTestNetwork, type TestSurface } from './test-surface';

const shared = {
  network: 'Facebook',
  engine: 'lexical',
  languages: ['fr', 'ar'],
} satisfies Partial<TestSurface>;

/** The buttons' labels are translated: they are found by where they stand. */
const lastButton = '[role="dialog"] form > [role="button"]';

export const facebook = defineTestNetwork({
  surfaces: [
    {
      ...shared,
      surface: 'post',
      url: 'https://www.facebook.com/',
      box: '[role="dialog"] [data-lexical-editor="true"]',
      publish: [lastButton],
      newline: 'Enter',
    },
    {
      ...shared,
      surface: 'post',
      url: 'https://www.facebook.com/?page',
      box: '[role="dialog"] [data-lexical-editor="true"]',
      publish: [lastButton, '[role="dialog"] > div > [role="button"]:last-child'],
      newline: 'Enter',
    },
    {
      ...shared,
      surface: 'comment',
      url: 'https://www.facebook.com/?closed',
      box: '[role="article"] [data-lexical-editor="true"]',
      publish: ['form[role="presentation"] [role="button"]'],
      keys: ['Enter'],
      newline: 'Shift+Enter',
    },
  ],
  private: [
    {
      network: 'Facebook',
      url: 'https://www.facebook.com/messages/t/1',
      box: '[aria-label="Messenger"] [contenteditable="true"]',
    },
    {
      network: 'Facebook',
      url: 'https://www.facebook.com/?closed',
      open: ['[role="banner"] [aria-label="Messenger"]'],
      box: '[data-pagelet="ChatTab"] [contenteditable="true"]',
      send: '[data-pagelet="ChatTab"] [role="button"]',
    },
  ],
});
