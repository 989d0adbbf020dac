import { defineTestNetwork } from './test-surface';

const site = 'https://www.tiktok.com';
const caption = {
  network: 'TikTok',
  surface: 'caption',
  engine: 'draft-js',
  url: `${site}/tiktokstudio/upload`,
  box: '.public-DraftEditor-content',
  newline: 'Enter',
} as const;
const post = '[data-e2e="post_video_button"]';

export const tiktok = defineTestNetwork({
  surfaces: [
    { ...caption, publish: [post] },
    { ...caption, url: `${caption.url}?checking`, publish: [post, '[role="dialog"] .main'] },
    {
      network: 'TikTok',
      surface: 'comment',
      engine: 'draft-js',
      url: `${site}/@millbrook/video/1`,
      box: '[data-e2e="comment-input"] [contenteditable]',
      publish: ['[data-e2e="comment-post"]'],
      keys: ['Enter'],
      newline: 'Shift+Enter',
    },
  ],
  private: [
    {
      network: 'TikTok',
      url: `${site}/messages`,
      box: '[data-e2e="message-text"]',
      send: '[aria-label="Send message"]',
    },
  ],
});
