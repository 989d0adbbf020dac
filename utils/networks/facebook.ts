import { networkLimits } from '../../rules/network-limits';
import { defineNetwork } from './network';

/** How Facebook names its button in the languages most used there; other languages are met by the button's shape. */
const post = [
  'Post',
  'Publier',
  'Publicar',
  'Posten',
  'Pubblica',
  'Plaatsen',
  'Opublikuj',
  'Опубликовать',
  'نشر',
  'פרסום',
  '投稿',
  '发布',
];

/** Facebook's class names are hashed and its labels translated: the roles and Lexical's own attributes are what stays. */
export const facebook = defineNetwork({
  id: 'facebook',
  name: 'Facebook',
  matches: ['*://www.facebook.com/*', '*://web.facebook.com/*'],
  private: { paths: ['/messages'], within: ['[aria-label="Messenger"]', '[data-pagelet="MWThreadView"]'] },
  surfaces: [
    {
      id: 'post',
      editor: 'lexical',
      // A comment box may stand in a dialog too, but always in the article it is about.
      editable: [
        '[role="dialog"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]:not([role="article"] *)',
      ],
      container: ['[role="dialog"]'],
      publish: {
        selectors: post.map((label) => `[role="dialog"] [role="button"][aria-label="${label}"]`),
        lastTextButtonIn: '[role="dialog"]',
      },
      shortcuts: [],
      limit: networkLimits.facebook,
    },
  ],
});
