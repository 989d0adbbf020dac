import type { Surface } from '../../rules/format/network';
import { networkLimits } from '../../rules/measures/network-limits';
import { defineNetwork } from './network';

const shared = {
  shortcuts: ['mod+Enter'],
  limit: networkLimits.threads,
  media: { photos: 'img[src^="blob:"]', videos: 'video[src^="blob:"]' },
  // Every post of the timeline links to itself; the message that one was taken is no post.
  permalink: 'a[href*="/post/"]:not([data-pressable-container] a)',
} satisfies Partial<Surface>;

/** Threads has no test ids and translates its labels: the roles and Lexical's own attributes are what stays. */
export const threads = defineNetwork({
  id: 'threads',
  name: 'Threads',
  matches: ['*://www.threads.com/*', '*://threads.com/*', '*://www.threads.net/*', '*://threads.net/*'],
  private: { paths: ['/messages'], within: ['[data-pagelet^="IGD"]'] },
  surfaces: [
    {
      ...shared,
      id: 'post',
      editable: ['[role="dialog"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]'],
      container: ['[role="dialog"]'],
      publish: { named: ['[role="dialog"] [role="button"]'], lastTextButtonIn: '[role="dialog"]' },
    },
    {
      ...shared,
      id: 'reply',
      editable: ['[data-pressable-container] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]'],
      // The post itself has a button of the same name as the one that sends: better held at both than at neither.
      container: ['[data-pressable-container]'],
      publish: { named: ['[data-pressable-container] [role="button"]'] },
    },
  ],
});
