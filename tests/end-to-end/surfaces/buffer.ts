import { defineTestNetwork } from './test-surface';

const base = { network: 'Buffer', newline: 'Enter' } as const;
const post = {
  ...base,
  surface: 'post',
  engine: 'slate',
  url: 'https://publish.buffer.com/all-channels',
  box: '[data-testid="composer-text-area"]',
  publish: ['[role="dialog"] .main'],
} as const;

export const buffer = defineTestNetwork({
  surfaces: [
    post,
    { ...post, url: `${post.url}?queue` },
    {
      ...base,
      surface: 'reply',
      engine: 'textarea',
      url: 'https://publish.buffer.com/community',
      box: '[data-testid="reply-form-item"] textarea',
      publish: ['[data-testid="reply-form-item"] .main'],
    },
  ],
  private: [],
});
