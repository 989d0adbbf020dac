import { defineNetwork } from './network';

/** The form a post is made in: the new one, and the classic one of old.reddit.com. */
const post = {
  container: ['form#newlink', 'r-post-composer-form', 'body:has(r-post-form-submit-button#submit-post-button)'],
  publish: {
    // Its neighbour in the same shadow root saves a draft.
    selectors: [
      'r-post-form-submit-button#submit-post-button >>> button#inner-post-submit-button',
      'form#newlink button[name="submit"]',
      'form#newlink button[type="submit"]',
    ],
  },
  shortcuts: [],
};

/** Lexical is slotted into the composer from outside; the textarea for Markdown is two shadow roots inside it. */
const body = [
  'shreddit-composer [slot="rte"][contenteditable="true"]',
  'shreddit-composer >>> shreddit-markdown-composer >>> textarea',
  'shreddit-composer >>> textarea',
];

/** Reddit's web components, with Lexical or Markdown, and old Reddit's plain forms. */
export const reddit = defineNetwork({
  id: 'reddit',
  name: 'Reddit',
  matches: [
    '*://reddit.com/*',
    '*://www.reddit.com/*',
    '*://sh.reddit.com/*',
    '*://new.reddit.com/*',
    '*://old.reddit.com/*',
  ],
  private: {
    paths: ['/message', '/chat', '/mail', '/room'],
    within: ['rs-app', 'reddit-chat', 'form#compose-message', '.message .usertext'],
  },
  surfaces: [
    {
      ...post,
      id: 'title',
      editable: [
        'faceplate-textarea-input[name="title"] >>> textarea',
        'post-composer-title >>> faceplate-textarea-input >>> textarea',
        'post-composer-title >>> textarea',
        'form#newlink textarea[name="title"]',
      ],
      limit: { count: 'utf16', max: 300 },
    },
    {
      ...post,
      id: 'post',
      editable: [...body, 'form#newlink textarea[name="text"]'],
      limit: { count: 'utf16', max: 40_000 },
    },
    {
      id: 'comment',
      editable: [...body, '.usertext-edit textarea[name="text"]'],
      container: ['shreddit-composer', 'form.usertext'],
      publish: {
        selectors: [
          'shreddit-composer button[slot="submit-button"]',
          '.usertext-buttons .save',
          '.usertext-buttons button[type="submit"]',
        ],
      },
      // Extensions that many people have, such as Reddit Enhancement Suite, send with it.
      shortcuts: ['mod+Enter'],
      limit: { count: 'utf16', max: 10_000 },
      permalink: 'a[href*="/comments/"]',
    },
  ],
});
