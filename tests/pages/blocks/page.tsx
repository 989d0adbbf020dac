import '../engines/trusted-html';
import type { OutputData } from '@editorjs/editorjs';
import { publish, showToTests } from '../page';
import './blocks.css';
import { startEditor } from './start-editor';
import { textOf } from './text-of';

/** A site whose posts are written in Editor.js: each paragraph, list item and cell is an editable of its own. */
const form = document.createElement('form');
form.setAttribute('aria-label', 'New post');
form.innerHTML =
  '<h1 contenteditable="true" data-placeholder="Title"></h1><div id="editor"></div><button type="submit">Publish</button>';
document.body.append(form);
const title = form.querySelector('h1');

let saved: OutputData = { blocks: [] };
const editor = startEditor(async () => {
  saved = await editor.save();
});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const lines = [title?.textContent?.trim() ?? '', textOf(await editor.save())];
  if (!(await publish('post', lines.filter(Boolean).join('\n')))) return;
  title?.replaceChildren();
  editor.clear();
});

showToTests({
  model: () => textOf(saved),
  rerender: () => void editor.render(saved),
  removeComposer: () => form.remove(),
});
