import { defineTestNetwork } from './test-surface';

const note = {
  network: 'Misskey',
  surface: 'post',
  engine: 'textarea',
  url: 'https://misskey.io/',
  box: 'textarea[data-cy-post-form-text]',
  publish: ['[data-cy-open-post-form-submit]'],
  keys: ['Control+Enter'],
} as const;

export const misskey = defineTestNetwork({
  surfaces: [
    { ...note, newline: 'Enter', languages: ['ja', 'fr'] },
    { ...note, newline: 'Enter', surface: 'reply', url: 'https://misskey.io/?reply' },
    {
      ...note,
      surface: 'content-warning',
      url: 'https://misskey.io/?warning',
      box: 'div > input',
      also: [{ box: note.box, text: 'Please slow down near the school. How do you get there?' }],
    },
  ],
  private: [{ network: 'Misskey', url: 'https://misskey.io/?specified', box: note.box, send: note.publish[0] }],
});
