import { asked, publish, showToTests } from '../page';
import './frames.css';
import { engines } from './engines';

/** A site whose posts are written in a frame: `?engine=` says what it is an editor of. */
const engine = new URLSearchParams(location.search).get('engine') ?? 'tinymce';
const form = document.createElement('form');
form.setAttribute('aria-label', 'New post');
form.innerHTML =
  '<input name="title" placeholder="Title"><textarea id="text"></textarea><button type="submit">Publish</button>';
document.body.append(form);
const title = form.querySelector('input') as HTMLInputElement;

/** Starts the editor, and publishes what is written in it by the button, and by keys pressed in the frame. */
async function start(): Promise<void> {
  const editor = await engines[engine]?.(form.querySelector('textarea') as HTMLTextAreaElement);
  if (!editor) throw new Error(`There is no engine ${engine}.`);
  const text = () => [title.value, editor.text()].filter(Boolean).join('\n');

  const send = async () => {
    if (!(await publish('post', text()))) return;
    title.value = '';
    editor.empty();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  const listen = () => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !event.ctrlKey || !asked.has('keys')) return;
      event.preventDefault();
      void send();
    };
    form.querySelector('iframe')?.contentDocument?.addEventListener('keydown', onKey, { capture: true });
  };
  listen();

  showToTests({
    model: text,
    rerender: editor.reload,
    removeComposer: () => form.remove(),
  });
  form.dataset.isReady = '';
}

void start();
