import { defineNetwork } from './network';

/** Tumblr has a contenteditable for each paragraph: the list of them is the box, and one post. Its limit is a paragraph's. */
export const tumblr = defineNetwork({
  id: 'tumblr',
  name: 'Tumblr',
  matches: ['*://www.tumblr.com/*'],
  private: {
    paths: ['/messaging', '/new/ask'],
    within: ['[data-testid*="messag" i]', '[class*="messaging" i]', '[data-testid*="conversation" i]'],
  },
  surfaces: [
    {
      id: 'post',
      editable: ['.block-editor-block-list__layout.is-root-container', '.block-editor-block-list__layout'],
      container: ['[role="dialog"]', 'main', 'body'],
      publish: { named: ['[role="dialog"] button', 'main button'], lastTextButtonIn: '[role="dialog"]' },
      shortcuts: ['mod+Enter'],
      permalink: '[role="status"] a[href]',
    },
  ],
});
