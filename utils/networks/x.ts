import { networkLimits } from '../../rules/network-limits';
import { defineNetwork, type Surface } from './network';

const editable = [
  '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  '[data-testid^="tweetTextarea_"] [contenteditable="true"]',
];

const shared = {
  editor: 'draft-js',
  editable,
  shortcuts: ['mod+Enter'],
  limit: networkLimits.x,
  media: {
    attached: '[data-testid="attachments"] img[src^="blob:"]',
    undescribed: '[data-testid="altTextLabel"]',
    saying: ['Add description', 'Ajouter une description', 'Añadir descripción', 'Beschreibung hinzufügen'],
  },
} satisfies Partial<Surface>;

/** X keeps its test ids over the years, also while class names change; the modal and the home box differ in their button. */
export const x = defineNetwork({
  id: 'x',
  name: 'X',
  matches: ['*://x.com/*', '*://*.x.com/*', '*://twitter.com/*', '*://*.twitter.com/*'],
  private: {
    paths: ['/messages', '/i/chat'],
    within: ['[data-testid="DmActivityContainer"]', '[data-testid="DMDrawer"]'],
  },
  surfaces: [
    {
      ...shared,
      id: 'post',
      container: ['[role="dialog"]:has([data-testid^="tweetTextarea_"])'],
      publish: { selectors: ['[data-testid="tweetButton"]'] },
    },
    {
      ...shared,
      id: 'post-inline',
      container: ['[data-testid="primaryColumn"]'],
      publish: { selectors: ['[data-testid="tweetButtonInline"]'] },
    },
  ],
});
