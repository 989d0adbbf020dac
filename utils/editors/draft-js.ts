import { defineEditor } from './editor';

/**
 * Draft.js (X, TikTok): the model's text stands in `data-text` alone, whatever decorators draw around it.
 * An empty text is a `<br>`, and a last line feed is doubled:
 * https://github.com/facebookarchive/draft-js/blob/main/src/component/contents/DraftEditorLeaf.react.js
 */
export const draftJs = defineEditor({
  id: 'draft-js',
  recognize: '.public-DraftEditor-content, [data-contents="true"]',
  texts: '[data-text="true"]',
  lines: 'paste',
});
