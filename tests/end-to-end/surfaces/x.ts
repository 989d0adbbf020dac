import { defineTestNetwork, type TestSurface } from './test-surface';

const shared = {
  network: 'X',
  engine: 'draft-js',
  box: '[data-testid="tweetTextarea_0"]',
  keys: ['Control+Enter'],
  newline: 'Enter',
  photo: { add: '[data-testid="addPhoto"]', describe: '[data-testid="altTextWrapper"]' },
} satisfies Partial<TestSurface>;

const modal = { ...shared, publish: ['[data-testid="tweetButton"]'] } satisfies Partial<TestSurface>;
const inline = { ...shared, publish: ['[data-testid="tweetButtonInline"]'] } satisfies Partial<TestSurface>;

export const x = defineTestNetwork({
  surfaces: [
    { ...modal, surface: 'post', url: 'https://x.com/compose/post' },
    { ...modal, surface: 'reply', url: 'https://x.com/compose/post?reply' },
    { ...modal, surface: 'quote', url: 'https://x.com/compose/post?quote' },
    { ...inline, surface: 'post-inline', url: 'https://x.com/home' },
    { ...inline, surface: 'reply-inline', url: 'https://x.com/millbrooklibrary/status/1' },
  ],
  private: [
    {
      network: 'X',
      url: 'https://x.com/messages',
      box: '[data-testid="dmComposerTextInput"]',
      send: '[data-testid="dmComposerSendButton"]',
    },
    {
      network: 'X',
      url: 'https://x.com/home',
      open: ['[data-testid="DMDrawerHeader"]'],
      box: '[data-testid="dmComposerTextInput"]',
      send: '[data-testid="dmComposerSendButton"]',
    },
  ],
});
