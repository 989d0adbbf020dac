/** A compose box of the test pages: where it is, and how a person gets at it. */
interface ComposerOnPage {
  url: string;
  /** The editable. */
  box: string;
  /** The publish button. */
  publish: string;
  network: string;
}

/** One compose box a network (X has two), each with the network's real editor engine. */
export const composers = {
  x: {
    url: 'https://x.com/compose/post',
    box: '[data-testid="tweetTextarea_0"]',
    publish: '[data-testid="tweetButton"]',
    network: 'X',
  },
  'x inline': {
    url: 'https://x.com/home',
    box: '[data-testid="tweetTextarea_0"]',
    publish: '[data-testid="tweetButtonInline"]',
    network: 'X',
  },
  mastodon: {
    url: 'https://mastodon.social/home',
    box: '.compose-form textarea',
    publish: '.compose-form__submit button',
    network: 'Mastodon',
  },
  bluesky: {
    url: 'https://bsky.app/',
    box: '[data-testid="composePostView"] .ProseMirror',
    publish: '[data-testid="composerPublishBtn"]',
    network: 'Bluesky',
  },
  facebook: {
    url: 'https://www.facebook.com/',
    box: '[role="dialog"] [data-lexical-editor="true"]',
    publish: '[role="dialog"] [aria-label="Post"]',
    network: 'Facebook',
  },
  linkedin: {
    url: 'https://www.linkedin.com/sharing/compose',
    box: '[componentkey="ShareBox_textEditor"]',
    publish: 'dialog button:not([hidden], :has(svg))',
    network: 'LinkedIn',
  },
} satisfies Record<string, ComposerOnPage>;

export type ComposerName = keyof typeof composers;
export const composerNames = Object.keys(composers) as ComposerName[];
