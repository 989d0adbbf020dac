import { defineTestNetwork } from './test-surface';

const post = {
  network: 'Mastodon',
  surface: 'post',
  engine: 'textarea',
  url: 'https://mastodon.social/home',
  box: '.compose-form textarea',
  publish: ['.compose-form__submit button'],
  keys: ['Control+Enter'],
} as const;

export const mastodon = defineTestNetwork({
  surfaces: [
    {
      ...post,
      newline: 'Enter',
      photo: { add: '[data-testid="addPhoto"]', describe: '.compose-form__upload__warning button' },
      languages: ['fr', 'ar'],
    },
    { ...post, newline: 'Enter', surface: 'reply', url: 'https://mastodon.online/publish/?reply' },
    { ...post, newline: 'Enter', url: 'https://mastodon.social/deck/home' },
    {
      ...post,
      surface: 'content-warning',
      url: 'https://mastodon.social/home?warning',
      box: '#cw-spoiler-input',
      also: [{ box: '.compose-form textarea', text: 'Please slow down near the school. How do you get there?' }],
    },
  ],
  private: [
    {
      network: 'Mastodon',
      url: 'https://mastodon.social/home?direct',
      box: '.compose-form textarea',
      send: '.compose-form__submit button',
    },
    {
      network: 'Mastodon',
      url: 'https://mastodon.social/conversations',
      box: '.compose-form textarea',
      send: '.compose-form__submit button',
    },
  ],
});
