import type { Surface } from '../../rules/format/network';
import { defineNetwork } from './network';

const done = '[data-test-id="storyboard-creation-nav-done"]';

const pin = {
  container: [`:has(${done}):has(#storyboard-selector-title)`],
  publish: { selectors: [`${done} button`, `button${done}`] },
  shortcuts: [],
  permalink: '[data-test-id="toast"] a[href*="/pin/"]',
} satisfies Partial<Surface>;

/** A pin's title and description go out together. The description can't be edited, but is published, before it is clicked. */
export const pinterest = defineNetwork({
  id: 'pinterest',
  name: 'Pinterest',
  matches: [
    '*://*.pinterest.com/*',
    '*://*.pinterest.ca/*',
    '*://*.pinterest.co.uk/*',
    '*://*.pinterest.com.au/*',
    '*://*.pinterest.com.mx/*',
    '*://*.pinterest.de/*',
    '*://*.pinterest.es/*',
    '*://*.pinterest.fr/*',
    '*://*.pinterest.it/*',
    '*://*.pinterest.jp/*',
  ],
  private: {
    paths: ['/messages'],
    within: ['[data-test-id*="message" i]', '[data-test-id*="conversation" i]'],
  },
  surfaces: [
    { ...pin, id: 'title', editable: ['#storyboard-selector-title'], limit: { count: 'utf16', max: 100 } },
    {
      ...pin,
      id: 'description',
      editable: ['#dweb-comment-editor-container .public-DraftEditor-content'],
      limit: { count: 'utf16', max: 500 },
    },
  ],
});
