import { defineTestNetwork } from './test-surface';

export const hootsuite = defineTestNetwork({
  surfaces: [
    {
      network: 'Hootsuite',
      surface: 'post',
      engine: 'lexical',
      url: 'https://hootsuite.com/dashboard',
      box: '[role="dialog"] [role="textbox"]',
      publish: ['[role="dialog"] .main'],
      newline: 'Enter',
      languages: ['fr', 'ar'],
    },
  ],
  private: [{ network: 'Hootsuite', url: 'https://hootsuite.com/inbox/1', box: 'textarea', send: '.main' }],
});
