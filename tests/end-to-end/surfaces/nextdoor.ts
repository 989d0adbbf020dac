import { defineTestNetwork } from './test-surface';

const site = 'https://nextdoor.com';
const post = {
  network: 'Nextdoor',
  surface: 'post',
  open: ['[data-testid="prompt-container"]'],
  publish: ['[role="dialog"] button[type="submit"]'],
  newline: 'Enter',
} as const;

export const nextdoor = defineTestNetwork({
  surfaces: [
    {
      ...post,
      engine: 'textarea',
      url: `${site}/news_feed/`,
      box: '[role="dialog"] textarea',
      languages: ['fr', 'ar'],
    },
    { ...post, engine: 'unknown', url: `${site}/news_feed/?rich`, box: '[role="dialog"] [role="textbox"]' },
  ],
  private: [
    {
      network: 'Nextdoor',
      url: `${site}/inbox/`,
      box: '[role="dialog"] textarea',
      send: '[aria-label="Send message"]',
    },
  ],
});
