import { defineTestNetwork } from './test-surface';

export const businessSuite = defineTestNetwork({
  surfaces: [
    {
      network: 'Meta Business Suite',
      surface: 'post',
      engine: 'lexical',
      url: 'https://business.facebook.com/latest/composer/',
      box: '[contenteditable="true"]',
      publish: ['section + div > [role="button"]:last-child'],
      newline: 'Enter',
      languages: ['fr', 'ar'],
    },
  ],
  private: [
    {
      network: 'Meta Business Suite',
      url: 'https://business.facebook.com/latest/inbox/all',
      box: '[contenteditable="true"]',
      send: '[role="button"]',
    },
  ],
});
