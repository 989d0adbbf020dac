import { defineTestNetwork } from './test-surface';

export const sprout = defineTestNetwork({
  surfaces: [
    {
      network: 'Sprout Social',
      surface: 'post',
      engine: 'textarea',
      url: 'https://app.sproutsocial.com/publishing',
      box: 'form textarea',
      publish: ['form [type="submit"]'],
      newline: 'Enter',
    },
  ],
  private: [
    { network: 'Sprout Social', url: 'https://app.sproutsocial.com/messages/smart', box: 'textarea', send: '.main' },
  ],
});
