import { defineNetwork } from './network';

/** What its composer is made of is not public: any box to write in, in a dialog, with the button that publishes there. */
export const hootsuite = defineNetwork({
  id: 'hootsuite',
  name: 'Hootsuite',
  matches: ['*://*.hootsuite.com/*'],
  private: { paths: ['/inbox', '/dashboard/inbox'], within: [] },
  surfaces: [
    {
      id: 'post',
      editable: ['[role="dialog"] [role="textbox"][contenteditable="true"]', '[role="dialog"] textarea'],
      container: ['[role="dialog"]'],
      publish: {
        named: ['[role="dialog"] :is(button, [role="button"])'],
        lastTextButtonIn: '[role="dialog"]',
      },
      shortcuts: [],
    },
  ],
});
