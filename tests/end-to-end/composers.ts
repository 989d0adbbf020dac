import type { TestSurface } from './surfaces/test-surface';

/** One compose box a network (X has two), for tests that are not about the box itself. */
export const composers = {
  x: {
    network: 'X',
    surface: 'post',
    engine: 'draft-js',
    url: 'https://x.com/compose/post',
    box: '[data-testid="tweetTextarea_0"]',
    publish: ['[data-testid="tweetButton"]'],
    newline: 'Enter',
  },
  'x inline': {
    network: 'X',
    surface: 'post-inline',
    engine: 'draft-js',
    url: 'https://x.com/home',
    box: '[data-testid="tweetTextarea_0"]',
    publish: ['[data-testid="tweetButtonInline"]'],
    newline: 'Enter',
  },
  mastodon: {
    network: 'Mastodon',
    surface: 'post',
    engine: 'textarea',
    url: 'https://mastodon.social/home',
    box: '.compose-form textarea',
    publish: ['.compose-form__submit button'],
    newline: 'Enter',
  },
  bluesky: {
    network: 'Bluesky',
    surface: 'post',
    engine: 'tiptap',
    url: 'https://bsky.app/',
    box: '[data-testid="composePostView"] .ProseMirror',
    publish: ['[data-testid="composerPublishBtn"]'],
    newline: 'Enter',
  },
  facebook: {
    network: 'Facebook',
    surface: 'post',
    engine: 'lexical',
    url: 'https://www.facebook.com/',
    box: '[role="dialog"] [data-lexical-editor="true"]',
    publish: ['[role="dialog"] [aria-label="Post"]'],
    newline: 'Enter',
  },
  linkedin: {
    network: 'LinkedIn',
    surface: 'post',
    engine: 'tiptap',
    url: 'https://www.linkedin.com/sharing/compose',
    box: '[componentkey="ShareBox_textEditor"]',
    publish: ['dialog button:not([hidden], :has(svg))'],
    newline: 'Enter',
  },
} satisfies Record<string, TestSurface>;

export type ComposerName = keyof typeof composers;

/** A plain box whose page says in its address how the control that publishes it acts. */
export const pressesBox = {
  network: 'X',
  surface: 'post',
  engine: 'plain',
  url: 'https://presses.x.com/',
  box: '[data-testid="tweetTextarea_0"]',
  publish: ['[data-testid="tweetButton"]'],
} satisfies TestSurface;
