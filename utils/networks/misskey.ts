import { defineNetwork } from './network';

/** The post form's root: its own classes are hashed, and the header with the button is its child. */
const root = 'div:has(> header [data-cy-open-post-form-submit])';
const form = {
  container: [root, '[role="dialog"]:has([data-cy-open-post-form-submit])'],
  publish: { selectors: ['[data-cy-open-post-form-submit]'] },
  shortcuts: ['mod+Enter' as const],
  permalink: 'article a[href^="/notes/"]',
};
/** The server's own limit is shown by the textarea when it comes near. */
const limit = {
  limit: { count: 'utf16' as const, max: 3000 },
  remaining: 'textarea[data-cy-post-form-text] ~ ._acrylic',
};

/** Misskey and its forks (Sharkey, Firefish...), whose test attributes and icons are the same in every language. */
export const misskey = defineNetwork({
  id: 'misskey',
  name: 'Misskey',
  matches: ['*://misskey.io/*'],
  selfHosted: true,
  // An envelope says that only those named see it.
  private: { paths: ['/chat', '/my/messaging'], within: [`${root}:has(> header .ti-mail)`] },
  surfaces: [
    {
      ...form,
      id: 'content-warning',
      editable: [`${root} > div:not(:has(textarea)) > input`],
      limit: { count: 'utf16', max: 100 },
    },
    {
      ...form,
      ...limit,
      id: 'reply',
      editable: [
        `${root}:has(> header [data-cy-open-post-form-submit] .ti-arrow-back-up) textarea[data-cy-post-form-text]`,
      ],
    },
    { ...form, ...limit, id: 'post', editable: ['textarea[data-cy-post-form-text]'] },
  ],
});
