import { defineTestNetwork } from './test-surface';

const site = 'https://www.tumblr.com';

export const tumblr = defineTestNetwork({
  surfaces: [
    {
      network: 'Tumblr',
      surface: 'post',
      engine: 'gutenberg',
      url: `${site}/new/text`,
      box: '.wp-block:last-of-type',
      publish: ['.main:not([aria-label])'],
      keys: ['Control+Enter'],
      newline: 'Enter',
      languages: ['fr', 'ar'],
    },
  ],
  private: [
    {
      network: 'Tumblr',
      url: `${site}/dashboard`,
      open: ['[aria-label="Messages"]'],
      box: '[data-testid="messaging-conversation"] textarea',
      send: '[aria-label="Send message"]',
    },
  ],
});
