import { defineNetwork } from './network';

const post = {
  container: ['form.post-form'],
  publish: { selectors: ['form.post-form button[type="submit"]'] },
  shortcuts: [],
};

/** Lemmy's own web client: ids of textareas end at random; a comment's form is the textarea's, a post's is around it. */
export const lemmy = defineNetwork({
  id: 'lemmy',
  name: 'Lemmy',
  matches: ['*://lemmy.world/*', '*://lemmy.ml/*'],
  selfHosted: true,
  private: { paths: ['/create_private_message'], within: ['.private-message-form'] },
  surfaces: [
    {
      ...post,
      id: 'title',
      editable: ['form.post-form textarea#post-title'],
      limit: { count: 'utf16', max: 200 },
    },
    {
      ...post,
      id: 'post',
      editable: ['form.post-form textarea[id^="markdown-textarea-"]'],
      limit: { count: 'utf16', max: 50_000 },
    },
    {
      id: 'comment',
      editable: ['.comment-form textarea[id^="markdown-textarea-"]'],
      container: ['.comment-form'],
      publish: { selectors: ['.comment-form button[type="submit"]'] },
      shortcuts: ['mod+Enter'],
      limit: { count: 'utf16', max: 10_000 },
      permalink: 'a[href*="/comment/"]',
    },
  ],
});
