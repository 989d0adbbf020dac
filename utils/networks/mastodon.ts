import { networkLimits } from '../../rules/measures/network-limits';
import { defineNetwork } from './network';

/** The same for all that is written in the form; older servers and forks have the older class of the button. */
const form = {
  container: ['form.compose-form', '.compose-form'],
  publish: {
    selectors: ['.compose-form__submit button', '.compose-form__publish button', '.compose-form button[type="submit"]'],
  },
  shortcuts: ['mod+Enter' as const],
  limit: networkLimits.mastodon,
  remaining: '.compose-form .character-counter',
  permalink: 'a.status__relative-time[href]',
};
const media = { photos: '.compose-form__upload', undescribed: '.compose-form__upload__warning button.active' };

/** Mastodon's own web client, the same on every server; a post addressed as a private mention is a private message. */
export const mastodon = defineNetwork({
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['*://mastodon.social/*', '*://mastodon.online/*'],
  selfHosted: true,
  private: { paths: ['/conversations'], within: ['form.compose-form:has(.icon-alternate-email, .icon-at)'] },
  surfaces: [
    // It is published along with the post, and shown in its place.
    { ...form, id: 'content-warning', editable: ['.compose-form input#cw-spoiler-input:not(:disabled)'] },
    { ...form, media, id: 'reply', editable: ['.compose-form:has(.reply-indicator) textarea'] },
    {
      ...form,
      media,
      id: 'post',
      editable: ['.compose-form textarea.autosuggest-textarea__textarea', '.compose-form textarea'],
    },
  ],
});
