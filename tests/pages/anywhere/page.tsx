import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { publish, showToTests } from '../page';
import '../base.css';
import './anywhere.css';
import { pageOf } from './all-pages';
import { startFlow } from './FlowOfSteps';
import { startMirror } from './mirrored';
import { clearParagraphs, startParagraphs, textOfParagraphs } from './paragraphs';
import { plainSteps } from './plain-steps';

/** A site nobody has described: `?client=` says whose structure it has. Rich boxes are TipTap's, as most of those are. */
const page = pageOf(new URLSearchParams(location.search).get('client'));

interface HtmlPolicy {
  createHTML(html: string): string;
}
const { trustedTypes } = window as unknown as {
  trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy };
};
const policy = trustedTypes?.createPolicy('clients', { createHTML: (html) => html });
const html = page?.html ?? '';
document.body.innerHTML = policy ? policy.createHTML(html) : html;

/** Of a string TipTap would make a document in a way that strict pages forbid. */
const content = { type: 'doc', content: [{ type: 'paragraph' }] };

const box = document.querySelector<HTMLElement>('[data-box]');
const field = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? box : undefined;
const editor = box?.classList.contains('ProseMirror') ? startEditor(box) : undefined;

const paragraphs = document.querySelector('[data-paragraphs]');
if (paragraphs) startParagraphs(paragraphs);
const mirror = document.querySelector<HTMLTextAreaElement>('[data-mirror]');
if (box && mirror) startMirror(box, mirror);

/** Puts the real engine in the place of a rich box, with the same attributes. */
function startEditor(box: HTMLElement): Editor {
  const attributes = Object.fromEntries([...box.attributes].map(({ name, value }) => [name, value]));
  const element = document.createElement('div');
  box.replaceWith(element);
  return new Editor({ element, extensions: [StarterKit], content, injectCSS: false, editorProps: { attributes } });
}

const textOf = (): string => {
  if (editor) return editor.getText({ blockSeparator: '\n' });
  if (paragraphs) return textOfParagraphs(paragraphs);
  if (mirror) return mirror.value;
  // biome-ignore lint/performance/useDomNodeTextContent: what such sites publish is what is shown
  return field ? field.value : (box?.innerText ?? '');
};

const clear = () => {
  if (editor) editor.commands.setContent(content);
  else if (paragraphs) clearParagraphs(paragraphs);
  else if (field) field.value = '';
  else box?.replaceChildren();
  if (mirror) mirror.value = '';
};

addEventListener('input', () => {
  for (const control of document.querySelectorAll('[data-publish]')) {
    control.removeAttribute('disabled');
    control.removeAttribute('aria-disabled');
  }
});
const send = async () => {
  if (await publish('post', textOf())) clear();
};
addEventListener('submit', (event) => event.preventDefault());
for (const control of document.querySelectorAll('[data-publish]')) {
  control.addEventListener('click', (event) => {
    event.preventDefault();
    void send();
  });
}
// A line in a form is submitted by the browser, which presses the form's button.
addEventListener('keydown', ({ key, isComposing, target }) => {
  if (key === 'Enter' && !isComposing && field instanceof HTMLInputElement && target === field && !field.form)
    void send();
});

showToTests({ model: textOf, rerender: () => undefined, removeComposer: () => box?.remove() });

/** What is pressed arrives at the page, or does not. */
addEventListener('click', ({ target }) => {
  document.body.dataset.pressed = (target as Element).textContent ?? '';
});
const steps = new URLSearchParams(location.search).get('steps') ?? '';
const root = document.body.appendChild(document.createElement('div'));
if (!startFlow(steps, root)) plainSteps[steps]?.(root);
