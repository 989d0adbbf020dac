import { defineTestNetwork } from './test-surface';

const post = {
  network: 'Bluesky',
  surface: 'post',
  engine: 'prosemirror',
  url: 'https://bsky.app/',
  box: '[data-testid="composePostView"] .ProseMirror',
  publish: ['[data-testid="composerPublishBtn"]'],
  keys: ['Control+Enter'],
  newline: 'Enter',
} as const;

export const bluesky = defineTestNetwork({
  surfaces: [
    { ...post, photo: { add: '[data-testid="openMediaBtn"]', describe: '[data-testid="altTextButton"]' } },
    { ...post, surface: 'reply', url: 'https://bsky.app/?reply' },
  ],
  private: [
    {
      network: 'Bluesky',
      url: 'https://bsky.app/messages/x',
      box: '[data-testid="convoScreen"] textarea',
      send: '[aria-label="Send message"]',
    },
  ],
});
