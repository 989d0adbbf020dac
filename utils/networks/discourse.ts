import { defineNetwork } from './network';

const composer = {
  container: ['#reply-control'],
  publish: { selectors: ['#reply-control .save-or-cancel .create', '#reply-control button.create'] },
  shortcuts: ['mod+Enter' as const],
  permalink: 'a.post-date[href*="/t/"]',
};

/** Discourse's composer, the same on every forum, in either of its two modes: Markdown in a textarea, or ProseMirror. */
export const discourse = defineNetwork({
  id: 'discourse',
  name: 'Discourse',
  matches: ['*://meta.discourse.org/*'],
  selfHosted: true,
  private: {
    paths: ['/new-message', '/chat'],
    within: [
      '#reply-control.private-message',
      '#reply-control:has(.user-selector)',
      'body.archetype-private_message #reply-control',
    ],
  },
  surfaces: [
    {
      ...composer,
      id: 'title',
      editable: ['#reply-control input#reply-title', '#reply-control .title-input input'],
      limit: { count: 'utf16', max: 255 },
    },
    {
      ...composer,
      id: 'post',
      editable: [
        '#reply-control .ProseMirror[contenteditable="true"]',
        '#reply-control textarea.d-editor-input',
        '#reply-control .d-editor-input[contenteditable="true"]',
      ],
      limit: { count: 'utf16', max: 32_000 },
    },
  ],
});
