import { defineTestNetwork } from './test-surface';

const url = 'https://www.pinterest.com/pin-creation-tool/';
const upload = '[data-test-id="storyboard-upload-input"]';
const overlay = '#dweb-comment-editor-container [role="button"]';
// Disabled until there is a photo.
const title = '#storyboard-selector-title:enabled';
const pin = {
  network: 'Pinterest',
  url,
  publish: ['[data-test-id="storyboard-creation-nav-done"] button'],
} as const;

export const pinterest = defineTestNetwork({
  surfaces: [
    {
      ...pin,
      surface: 'title',
      engine: 'textarea',
      open: [upload],
      box: title,
    },
    {
      ...pin,
      surface: 'description',
      engine: 'draft-js',
      open: [upload, overlay],
      box: '#dweb-comment-editor-container [contenteditable="true"]',
      newline: 'Enter',
      also: [{ box: title, text: 'Mill Road' }],
    },
  ],
  private: [
    {
      network: 'Pinterest',
      url,
      open: ['[data-test-id="inbox-button"]'],
      box: '#messageDraft',
      send: '[aria-label="Send message"]',
    },
  ],
});
