/** What the page does against those who look at it, as its address asks. */
const traps: Record<string, () => void> = {
  stop() {
    const types = [
      'input',
      'beforeinput',
      'focusin',
      'focusout',
      'pointerdown',
      'mousedown',
      'keyup',
      'selectionchange',
    ];
    for (const type of types) addEventListener(type, (event) => event.stopImmediatePropagation(), true);
  },
  replace() {
    const refuse = () => {
      throw new Error('Replaced by the page.');
    };
    for (const name of ['matches', 'closest', 'attachShadow'] as const) {
      Object.defineProperty(Element.prototype, name, { value: refuse });
    }
    document.execCommand = () => true;
    Object.assign(globalThis, { MutationObserver: refuse, Range: refuse, Highlight: refuse });
    Object.defineProperty(Event.prototype, 'isTrusted', { value: false });
    Object.defineProperty(Event.prototype, 'composedPath', { value: refuse });
    addEventListener('DOMContentLoaded', () => {
      EventTarget.prototype.addEventListener = () => undefined;
    });
  },
  remove() {
    new MutationObserver(() => document.querySelector('goalpost-coach')?.remove()).observe(document, {
      childList: true,
      subtree: true,
    });
  },
  clear() {
    addEventListener('input', () => setTimeout(() => CSS.highlights.clear(), 0));
  },
  rerender() {
    addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const text = new Text(target.textContent ?? '');
      target.replaceChildren(text);
      getSelection()?.collapse(text, text.length);
    });
  },
  body() {
    document.body.contentEditable = 'true';
  },
  html() {
    document.documentElement.contentEditable = 'true';
  },
  islands() {
    const add = ({ target }: Event) => {
      const island = document.createElement('span');
      island.contentEditable = 'false';
      island.append('@author', document.createElement('input'));
      if (target instanceof HTMLElement) target.append(island);
    };
    addEventListener('input', add, { once: true });
  },
  frame() {
    addEventListener('load', () => {
      const policy = (
        globalThis as unknown as {
          trustedTypes?: { createPolicy(name: string, rules: object): { createHTML(html: string): string } };
        }
      ).trustedTypes?.createPolicy('hostile', { createHTML: (html: string) => html });
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-forms');
      frame.dataset.testid = 'tweetTextarea_0';
      const html = '<body contenteditable="true">Write here</body>';
      frame.srcdoc = policy?.createHTML(html) ?? html;
      document.querySelector('[data-testid="tweetTextarea_0"]')?.replaceWith(frame);
    });
  },
};

for (const does of new URLSearchParams(location.search).getAll('does')) traps[does]?.();
addEventListener('error', ({ message }) => document.documentElement.setAttribute('data-error', message));
addEventListener('unhandledrejection', ({ reason }) =>
  document.documentElement.setAttribute('data-error', String(reason)),
);
