import { defineTestNetwork } from './test-surface';

const submit = 'https://www.reddit.com/r/millbrook/submit?type=TEXT';
const oldSubmit = 'https://old.reddit.com/r/millbrook/submit';
const title = 'faceplate-textarea-input >>> textarea';
const rte = 'shreddit-composer [slot="rte"]';
const markdown = 'shreddit-composer >>> shreddit-markdown-composer >>> textarea';

const base = { network: 'Reddit', newline: 'Enter' } as const;
const post = {
  ...base,
  surface: 'post',
  publish: ['#submit-post-button >>> #inner-post-submit-button'],
  also: [{ box: title, text: 'How do you get to school?' }],
} as const;
const comment = {
  ...base,
  surface: 'comment',
  url: 'https://www.reddit.com/r/millbrook/comments/1abc2d/',
  publish: ['button[slot="submit-button"]'],
  languages: ['fr', 'ar'],
} as const;

export const reddit = defineTestNetwork({
  surfaces: [
    { ...post, engine: 'lexical', url: submit, box: rte, languages: ['fr', 'ar'] },
    { ...post, engine: 'textarea', url: `${submit}&markdown`, box: markdown },
    {
      network: 'Reddit',
      surface: 'title',
      engine: 'textarea',
      url: submit,
      box: title,
      publish: post.publish,
      also: [{ box: rte, text: 'How do you get to school?' }],
    },
    { ...comment, engine: 'lexical', box: rte },
    { ...comment, engine: 'textarea', url: `${comment.url}?markdown`, box: markdown },
    {
      ...base,
      surface: 'post',
      engine: 'textarea',
      url: oldSubmit,
      box: '#newlink textarea[name="text"]',
      publish: ['#newlink [name="submit"]'],
      also: [{ box: '#newlink textarea[name="title"]', text: 'How do you get to school?' }],
    },
    {
      ...base,
      surface: 'title',
      engine: 'textarea',
      url: oldSubmit,
      box: '#newlink textarea[name="title"]',
      publish: ['#newlink [name="submit"]'],
    },
    {
      ...base,
      surface: 'comment',
      engine: 'textarea',
      url: 'https://old.reddit.com/r/millbrook/comments/1abc2d/',
      box: '.usertext-edit textarea',
      publish: ['.usertext-buttons .save'],
    },
  ],
  private: [
    { network: 'Reddit', url: 'https://www.reddit.com/chat/room/1', box: 'textarea', send: '.main' },
    { network: 'Reddit', url: 'https://old.reddit.com/message/compose/', box: 'textarea', send: '.main' },
  ],
});
