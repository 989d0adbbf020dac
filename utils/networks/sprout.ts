import { defineNetwork } from './network';

const around = ':is([role="dialog"], form)';

/** What its composer is made of is not public: any box to write in, in a dialog or form, with the button that sends it. */
export const sprout = defineNetwork({
  id: 'sprout',
  name: 'Sprout Social',
  matches: ['*://app.sproutsocial.com/*'],
  private: { paths: ['/messages', '/inbox'], within: [] },
  surfaces: [
    {
      id: 'post',
      editable: [`${around} [role="textbox"][contenteditable="true"]`, `${around} textarea`],
      container: ['[role="dialog"]', 'form'],
      publish: { named: [`${around} :is(button, [role="button"])`], lastTextButtonIn: around },
      shortcuts: [],
    },
  ],
});
