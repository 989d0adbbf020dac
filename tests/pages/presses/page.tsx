import { asked, publish, showToTests } from '../page';
import './presses.css';

const search = new URLSearchParams(location.search);

/** What the address asks for: the event the control acts on, what the control is, and where it all stands. */
const kind = {
  on: search.get('on') ?? 'click',
  control: search.get('control') ?? 'button',
  root: search.get('root'),
  /** The control alone stands in a shadow root of its own. */
  inner: search.get('inner'),
  /** When the page puts a fresh control in the place of the one pressed. */
  again: search.get('again'),
  /** What the page does with a post that was taken. */
  taken: search.get('taken') ?? 'clear',
};

const box = document.createElement('div');
box.contentEditable = 'true';
box.dataset.testid = 'tweetTextarea_0';
box.setAttribute('role', 'textbox');

const dialog = document.createElement('div');
dialog.setAttribute('role', 'dialog');

const after: Record<string, () => void> = {
  clear: () => box.replaceChildren(),
  close: () => dialog.remove(),
  hide: () => {
    dialog.hidden = true;
  },
  leave: () => location.assign('/taken'),
  toast() {
    const toast = document.createElement('div');
    toast.dataset.testid = 'toast';
    const link = document.createElement('a');
    link.href = '/author/status/1';
    link.textContent = 'View';
    toast.append('Your post was sent. ', link);
    dialog.remove();
    setTimeout(() => document.body.append(toast), 300);
  },
  restore() {
    const text = box.textContent;
    box.replaceChildren();
    setTimeout(() => box.append(text ?? ''), 150);
  },
};

async function post() {
  const text = box.textContent ?? '';
  if (text.trim() === '') return;
  // Nothing is sent twice: what the control and its form do at one press is one post.
  if (kind.taken === 'clear at once') box.replaceChildren();
  if (await publish('post', text)) after[kind.taken]?.();
}

function makeControl(): HTMLElement {
  const control = document.createElement(kind.control === 'role' ? 'div' : 'button');
  control.textContent = 'Post';
  control.dataset.testid = 'tweetButton';
  control.accessKey = 'p';
  control.id = 'publish';
  if (control instanceof HTMLButtonElement)
    control.type = kind.on === 'submit' || kind.on === 'leave' ? 'submit' : 'button';
  else {
    control.setAttribute('role', 'button');
    control.tabIndex = 0;
  }
  for (const type of kind.on.split(' ')) {
    if (type === 'keys') actOnKeys(control);
    else if (type === 'aria') actAsReactAria(control);
    else control.addEventListener(type, post);
  }
  if (kind.again) control.addEventListener(kind.again, () => control.replaceWith(makeControl()), { once: true });
  return control;
}

/** A control that is no button answers the keys by itself. */
function actOnKeys(control: HTMLElement) {
  control.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    post();
  });
}

/** As React Aria does: the pointer's way and the keys' way are followed from down to up, and a lone click counts too. */
function actAsReactAria(control: HTMLElement) {
  let isDown = false;
  let isHandled = false;
  control.addEventListener('pointerdown', (event) => {
    isDown = event.button === 0;
  });
  control.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    isDown = true;
  });
  const up = () => {
    if (isDown) post();
    isHandled = isDown;
    isDown = false;
  };
  addEventListener('pointerup', up);
  addEventListener('keyup', up);
  control.addEventListener('click', () => {
    if (!isHandled) post();
    isHandled = false;
  });
}

const form = document.createElement('form');
form.action = '/taken';
form.method = 'get';
form.addEventListener('submit', (event) => {
  if (kind.on === 'leave') return;
  event.preventDefault();
  if (kind.on === 'submit') post();
});
box.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.ctrlKey && kind.on === 'submit') form.requestSubmit();
});
box.addEventListener('keyup', (event) => {
  if (event.key === 'Enter' && event.ctrlKey && kind.on === 'keyup') post();
});

const discard = document.createElement('button');
discard.type = 'button';
discard.id = 'discard';
discard.textContent = 'Discard';
discard.addEventListener('click', () => dialog.remove());

const label = document.createElement('label');
label.htmlFor = 'publish';
label.textContent = 'Send it off';

function inRoot(mode: string | null, ...content: Node[]): Node[] {
  if (mode !== 'open' && mode !== 'closed') return content;
  const host = document.createElement('div');
  host.className = 'host';
  host.attachShadow({ mode }).append(...content);
  return [host];
}

form.append(box, ...inRoot(kind.inner, makeControl()), label, discard);
dialog.append(form);
document.getElementById('root')?.append(...inRoot(kind.root, dialog));
box.append(asked.prefill);
if (asked.has('focus')) box.focus();

showToTests({
  model: () => box.textContent ?? '',
  rerender: () => undefined,
  removeComposer: () => dialog.remove(),
});
