import { networkLimits } from '../../rules/network-limits';
import { defineNetwork } from './network';

/** Mastodon's own web client, the same on every server; a post addressed as a private mention is a private message. */
export const mastodon = defineNetwork({
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['*://mastodon.social/*', '*://mastodon.online/*'],
  selfHosted: true,
  private: { paths: ['/conversations'], within: ['form.compose-form:has(.icon-alternate-email, .icon-at)'] },
  surfaces: [
    {
      id: 'post',
      editor: 'textarea',
      editable: ['.compose-form textarea.autosuggest-textarea__textarea', '.compose-form textarea'],
      container: ['form.compose-form', '.compose-form'],
      publish: {
        selectors: [
          '.compose-form__submit button[type="submit"]',
          '.compose-form__publish button',
          '.compose-form button[type="submit"]',
        ],
      },
      shortcuts: ['mod+Enter'],
      limit: networkLimits.mastodon,
      media: { attached: '.compose-form__upload', undescribed: '.compose-form__upload__warning button.active' },
    },
  ],
});
