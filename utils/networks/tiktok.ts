import { networkLimits } from '../../rules/measures/network-limits';
import { defineNetwork } from './network';

/** TikTok's class names are hashed, its `data-e2e` attributes stay; a box and its button are apart, in no named container. */
export const tiktok = defineNetwork({
  id: 'tiktok',
  name: 'TikTok',
  matches: ['*://www.tiktok.com/*'],
  private: { paths: ['/messages'], within: ['[data-e2e*="message" i]', '[data-e2e*="chat" i]'] },
  surfaces: [
    {
      id: 'comment',
      editable: [
        '[data-e2e="comment-input"] [contenteditable="true"]',
        '[data-e2e="comment-text"] [contenteditable="true"]',
      ],
      container: [':has([data-e2e="comment-post"]):has([data-e2e="comment-input"])', '[data-e2e="comment-input"]'],
      publish: { selectors: ['[data-e2e="comment-post"]'] },
      shortcuts: ['Enter'],
      limit: { count: 'utf16', max: 150 },
    },
    {
      id: 'caption',
      editable: ['.public-DraftEditor-content', '[contenteditable="true"][role="combobox"]'],
      container: [':has([data-e2e="post_video_button"]):has([contenteditable="true"])'],
      publish: { selectors: ['[data-e2e="post_video_button"]'] },
      shortcuts: [],
      limit: networkLimits.tiktok,
    },
  ],
});
