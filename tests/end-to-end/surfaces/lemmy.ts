import { defineTestNetwork } from './test-surface';

const newPost = 'https://lemmy.world/create_post';
const title = '#post-title';
const body = '.post-form [id^="markdown-textarea-"]';
const base = { network: 'Lemmy', engine: 'textarea', newline: 'Enter' } as const;

export const lemmy = defineTestNetwork({
  surfaces: [
    {
      ...base,
      surface: 'post',
      url: newPost,
      box: body,
      publish: ['.post-form > [type="submit"]'],
      also: [{ box: title, text: 'How do you get to school?' }],
      languages: ['fr', 'ar'],
    },
    { ...base, surface: 'title', url: newPost, box: title, publish: ['.post-form > [type="submit"]'] },
    {
      ...base,
      surface: 'comment',
      url: 'https://lemmy.world/post/1',
      box: '.comment-form textarea',
      publish: ['.comment-form [type="submit"]'],
      keys: ['Control+Enter'],
      languages: ['fr', 'ar'],
    },
  ],
  private: [
    {
      network: 'Lemmy',
      url: 'https://lemmy.world/create_private_message/1',
      box: '.private-message-form textarea',
      send: '.private-message-form [type="submit"]',
    },
  ],
});
