import type { Surface } from '../../rules/format/network';
import { networkLimits } from '../../rules/measures/network-limits';
import { defineNetwork } from './network';

const shared = {
  editable: [
    '[data-testid^="tweetTextarea_"][contenteditable="true"]',
    '[data-testid^="tweetTextarea_"] [contenteditable="true"]',
  ],
  shortcuts: ['mod+Enter'],
  limit: networkLimits.x,
  // A quoted post stands among the attachments too; its media are no `blob:`, or in a frame of theirs.
  media: {
    photos: '[data-testid="attachments"] img[src^="blob:"]',
    videos: '[data-testid="attachments"] video:not([data-testid="tweetPhoto"] *)',
    undescribed: '[data-testid="altTextLabel"]',
    saying: ['Add description', 'Ajouter une description', 'Añadir descripción', 'Beschreibung hinzufügen'],
  },
  permalink: '[data-testid="toast"] a[href*="/status/"]',
} satisfies Partial<Surface>;

const modal = { ...shared, publish: { selectors: ['[data-testid="tweetButton"]'] } };
const inline = { ...shared, publish: { selectors: ['[data-testid="tweetButtonInline"]'] } };

/**
 * X keeps its test ids over the years, also while class names change. The modal has one address for all it is for: a name
 * above the box is of the post one answers, a name among the attachments of the one that is quoted.
 */
export const x = defineNetwork({
  id: 'x',
  name: 'X',
  matches: ['*://x.com/*', '*://*.x.com/*', '*://twitter.com/*', '*://*.twitter.com/*'],
  private: {
    paths: ['/messages', '/i/chat'],
    within: [
      '[data-testid="DmActivityContainer"]',
      '[data-testid="DMDrawer"]',
      '[data-testid^="chat-drawer"]',
      '[data-testid^="dmComposer"]',
      '[data-testid^="dm-composer"]',
    ],
  },
  surfaces: [
    {
      ...modal,
      id: 'reply',
      container: ['[role="dialog"]:has([data-testid="User-Name"]:not([data-testid="attachments"] *))'],
    },
    {
      ...modal,
      id: 'quote',
      container: ['[role="dialog"]:has([data-testid="attachments"] [data-testid="User-Name"])'],
    },
    { ...modal, id: 'post', container: ['[role="dialog"]:has([data-testid^="tweetTextarea_"])'] },
    {
      ...inline,
      id: 'reply-inline',
      container: ['[data-testid="primaryColumn"]:has([data-testid="inline_reply_offscreen"], article[tabindex="-1"])'],
    },
    { ...inline, id: 'post-inline', container: ['[data-testid="primaryColumn"]'] },
  ],
});
