import { defineTestNetwork } from './test-surface';

const submit = 'ytd-commentbox #submit-button button';
const commentbox = { network: 'YouTube', engine: 'unknown', newline: 'Enter', keys: ['Control+Enter'] } as const;
const comment = { ...commentbox, surface: 'comment', url: 'https://www.youtube.com/watch' } as const;
const next = '#next-button:not([hidden])';
const upload = {
  network: 'YouTube',
  engine: 'unknown',
  url: 'https://studio.youtube.com/channel/UCmillbrook/videos/upload',
  publish: [next, next, next, '#done-button:not([hidden])'],
} as const;
const title = '#title-textarea #textbox';
const description = '#description-textarea #textbox';

export const youtube = defineTestNetwork({
  surfaces: [
    { ...comment, open: ['#placeholder-area'], box: '#comment-dialog #contenteditable-root', publish: [submit] },
    { ...comment, open: ['#reply-button-end button'], box: '#reply-dialog #contenteditable-root', publish: [submit] },
    {
      ...commentbox,
      surface: 'community-post',
      url: 'https://www.youtube.com/@millbrook/posts',
      box: '#contenteditable-root[aria-label]',
      publish: ['[aria-label="Post"]:not([tabindex])'],
    },
    { ...upload, surface: 'title', box: title, also: [{ box: description, text: 'The bridge is open again.' }] },
    {
      ...upload,
      surface: 'description',
      box: description,
      newline: 'Enter',
      also: [{ box: title, text: 'Mill Road' }],
    },
    {
      ...upload,
      surface: 'description',
      url: 'https://studio.youtube.com/video/millbrook/edit',
      box: description,
      newline: 'Enter',
      publish: ['#save button'],
      saves: 2000,
    },
  ],
  private: [],
});
