import { defineTestNetwork } from './test-surface';

const reply = 'https://meta.discourse.org/t/crossing/18';
const newTopic = 'https://meta.discourse.org/new-topic';
const title = '#reply-title';
const base = {
  network: 'Discourse',
  surface: 'post',
  publish: ['#reply-control .create'],
  keys: ['Control+Enter'],
} as const;
const also = [{ box: title, text: 'How do you get to school?' }];

export const discourse = defineTestNetwork({
  surfaces: [
    {
      ...base,
      engine: 'textarea',
      url: reply,
      box: 'textarea.d-editor-input',
      newline: 'Enter',
      languages: ['fr', 'ar'],
    },
    { ...base, engine: 'prosemirror', url: `${reply}?rich`, box: '.ProseMirror', newline: 'Enter' },
    { ...base, engine: 'textarea', url: newTopic, box: 'textarea.d-editor-input', newline: 'Enter', also },
    {
      ...base,
      surface: 'title',
      engine: 'textarea',
      url: newTopic,
      box: title,
      also: [{ box: 'textarea.d-editor-input', text: 'How do you get to school?' }],
    },
  ],
  private: ['https://meta.discourse.org/new-message', 'https://meta.discourse.org/t/private/19'].map((url) => ({
    network: 'Discourse',
    url,
    box: 'textarea.d-editor-input',
    send: '#reply-control .create',
  })),
});
