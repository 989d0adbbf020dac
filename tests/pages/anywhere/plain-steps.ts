import { asked, publish } from '../page';

type Act = () => unknown;

function make(name: string, className: string, ...parts: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.append(...parts);
  return element;
}

function button(name: string, onClick: Act): HTMLElement {
  const control = make('button', '', name);
  (control as HTMLButtonElement).type = 'button';
  control.addEventListener('click', onClick);
  return control;
}

function textarea(placeholder: string): HTMLTextAreaElement {
  const box = document.createElement('textarea');
  box.dataset.box = '';
  box.placeholder = placeholder;
  return box;
}

/** A whole page of steps: all are there from the start, and all but one are hidden. */
function pageOfSteps(root: Element): void {
  const box = textarea('What’s new?');
  const shown = make('p', '');
  const goes = (to: Element) => () => {
    shown.textContent = box.value;
    for (const step of [write, preview, done]) step.hidden = step !== to;
  };
  const write = make(
    'section',
    'step',
    make('h2', '', 'New post'),
    box,
    button('Continue', () => goes(preview)()),
  );
  const publishes = async () => {
    if (await publish('post', box.value)) goes(done)();
  };
  const buttons = [button('Back', () => goes(write)()), button('Publish', publishes)];
  const preview = make('section', 'step', shown, ...buttons);
  const done = make(
    'section',
    'step',
    'It is out.',
    button('Post to a group', () => undefined),
  );
  root.append(make('main', '', make('div', 'steps', write, preview, done)));
  goes(write)();
}

/** Steps that are forms of their own, each in the place of the one before. */
function formsInTurn(root: Element): void {
  const main = make('main', '');
  const goes = (...parts: Element[]) => {
    const form = make('form', '', ...parts);
    form.addEventListener('submit', (event) => event.preventDefault());
    main.replaceChildren(make('h1', '', 'New post'), form);
  };
  const box = textarea('What’s new?');
  const write = () =>
    goes(
      box,
      button('Continue', () => goes(make('p', '', box.value), button('Back', write), button('Publish', send))),
    );
  const send = async () => (await publish('post', box.value)) && main.replaceChildren('It is out.');
  write();
  root.append(main);
}

/** An answer that opens in the place of the button that opens it. */
function inlineAnswer(root: Element, opens: string, closes: string): void {
  const toggle = (isOpen: boolean) => {
    const box = make(
      'div',
      'answer',
      textarea('Write a reply…'),
      button(closes, () => toggle(false)),
    );
    place.replaceChildren(isOpen ? box : button(opens, () => toggle(true)));
  };
  const place = make('div', 'place');
  root.append(make('div', 'post', make('p', '', 'A post by Anna.'), place));
  toggle(false);
}

/** A dialog that says nowhere that it is one, opened by "Post"; a press beside it, or on its button, closes it. */
function dialogOverPage(root: Element): void {
  const close = () => shade.remove();
  const window = make('div', 'window', textarea('What’s happening?'), button('Go on', close));
  const shade = make('div', 'shade', window, make('div', 'beside', 'The page below.'));
  shade.addEventListener('click', ({ target }) => (target as Element).matches('.beside') && close());
  const app = make(
    'div',
    'app',
    make(
      'header',
      '',
      button('Post', () => app.append(shade)),
    ),
  );
  root.append(app);
}

/**
 * A “Publish” that opens a panel beside the text, where the one stands that publishes. `?keeps`: the text stays in its box, and
 * the panel says where the post is, or what went wrong; as in WordPress.
 */
function asksFirst(root: Element): void {
  const box = make('div', 'canvas');
  box.contentEditable = 'true';
  box.dataset.box = '';
  const opener = make('span', '');
  const panel = make('aside', 'panel');
  const opens = (isOpen: boolean) => {
    const first = button('Publish', () => opens(true));
    first.ariaExpanded = 'false';
    opener.replaceChildren(...(isOpen ? [] : [first]));
    panel.replaceChildren(...(isOpen ? [button('Publish', send), button('Cancel', () => opens(false))] : []));
  };
  const says = (words: string, path: string) => {
    const link = document.createElement('a');
    link.href = path;
    link.textContent = words;
    panel.replaceChildren(
      link,
      button('Close', () => panel.replaceChildren()),
    );
    opener.replaceChildren(button('Save', () => undefined));
  };
  const send = async () => {
    panel.replaceChildren('Publishing…');
    const isTaken = await publish('post', box.textContent ?? '');
    if (asked.has('keeps')) return isTaken ? says('It is live.', '/?p=4') : says('Why did it fail?', '/help/4');
    if (isTaken) box.replaceChildren();
    opens(!isTaken);
  };
  root.append(make('div', 'editor', make('header', '', opener), make('div', 'content', box), panel));
  opens(false);
}

/** A box that is made anew, empty, once its post was taken. */
function remadeBox(root: Element): void {
  const form = make('div', 'form');
  const remake = () => {
    const box = textarea('What’s happening?');
    const send = async () => box.value && (await publish('post', box.value)) && remake();
    form.replaceChildren(box, button('Post', send));
  };
  remake();
  root.append(make('div', 'app', form));
}

/** A box that is replaced by “Sending…” until the server answers, in its time; where it refuses the text stands there anew. */
function sendsSlowly(root: Element): void {
  const main = make('main', '');
  const write = (text: string) => {
    const box = textarea('Leave a comment');
    box.value = text;
    const send = async () => {
      main.replaceChildren('Sending…');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      write((await publish('post', box.value)) ? '' : box.value);
    };
    main.replaceChildren(make('div', 'comment-form', box, button('Post comment', send)));
  };
  write('');
  root.append(main);
}

/** A box of any text, with a button that is there only once something is written. */
function appearsLate(root: Element): void {
  const box = textarea('Write something…');
  const bar = make('div', '');
  const send = async () => {
    if (!(await publish('post', box.value))) return;
    box.value = '';
    bar.replaceChildren();
  };
  box.addEventListener('input', () => bar.replaceChildren(...(box.value ? [button('Share', send)] : [])));
  const section = make('section', '', box, bar);
  section.ariaLabel = 'New post';
  root.append(section);
}

export const plainSteps: Record<string, (root: Element) => void> = {
  'whole page': pageOfSteps,
  forms: formsInTurn,
  reply: (root) => inlineAnswer(root, 'Reply', 'Cancel'),
  comment: (root) => inlineAnswer(root, 'Comment', 'Not now'),
  asks: asksFirst,
  window: dialogOverPage,
  remade: remadeBox,
  slow: sendsSlowly,
  late: appearsLate,
};
