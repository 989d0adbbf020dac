import { focusedElement, shadowRootOf } from '../composer/shadow-root';

const style = `
:host { all: initial; position: fixed; inset: 0; z-index: 2147483647; color-scheme: light dark; font: 15px/1.4 system-ui, sans-serif }
.shield { position: fixed; inset: 0; cursor: crosshair }
.outline { position: fixed; pointer-events: none; border: 3px solid #b3261e; border-radius: 6px; box-shadow: 0 0 0 9999px #0003 }
.note { position: fixed; left: 50%; top: 12px; translate: -50% 0; max-width: min(34rem, 92vw); box-sizing: border-box; padding: .7rem 1rem;
  border-radius: .8rem; border: 1px solid #767676; background: Canvas; color: CanvasText; box-shadow: 0 4px 18px #0004 }
.note.low { top: auto; bottom: 12px }
.note p { margin: 0 0 .5rem }
.note button { font: inherit; margin-inline-end: .5rem; padding: .3rem .8rem }
`;

/** The layer in which a person points at parts of the page. The page gets no event of the pointer while it is there. */
export interface Pointing {
  /** Says what to point at, until an element is taken, a choice is made, or the person cancels (undefined). */
  ask(sentence: string, choices?: readonly string[]): Promise<Element | string | undefined>;
  end(): void;
}

/** Puts the layer over the page, outside of what the page draws, in a closed shadow root. */
export function startPointing(): Pointing {
  const life = new AbortController();
  const { signal } = life;
  const host = document.createElement('goalpost-teach');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const make = (name: string, kind = 'div') => {
    const element = root.appendChild(document.createElement(kind));
    element.className = name;
    return element;
  };
  const shield = make('shield');
  const outline = make('outline');
  const note = make('note');
  note.setAttribute('role', 'status');
  outline.hidden = true;
  // Outside of a modal dialog nothing can be pressed.
  const layer = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
  layer.append(host);
  let answer: (answer: Element | string | undefined) => void = () => undefined;

  const under = (x: number, y: number): Element | undefined => {
    host.style.display = 'none';
    let found = document.elementFromPoint(x, y) ?? undefined;
    for (let inner = found; inner; ) {
      inner = shadowRootOf(inner)?.elementFromPoint(x, y) ?? undefined;
      if (!inner || inner === found) break;
      found = inner;
    }
    host.style.display = '';
    return found;
  };
  const show = (element: Element | undefined) => {
    outline.hidden = !element;
    if (!element) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    Object.assign(outline.style, {
      left: `${left - 3}px`,
      top: `${top - 3}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  };

  shield.addEventListener('pointermove', ({ clientX, clientY }) => show(under(clientX, clientY)));
  shield.addEventListener('click', (event) => event.isTrusted && answer(under(event.clientX, event.clientY)));
  // The layer takes the pointer, never the focus.
  shield.addEventListener('mousedown', (event) => event.preventDefault());
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  addEventListener('focusin', () => focusedElement() !== host && show(focusedElement()), { capture: true, signal });
  addEventListener(
    'keydown',
    (event) => {
      const isChoice = event.composedPath()[0] === host;
      if (!event.isTrusted || (event.key !== 'Escape' && (event.key !== 'Enter' || isChoice))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      answer(event.key === 'Enter' ? focusedElement() : undefined);
    },
    { capture: true, signal },
  );

  return {
    ask(sentence, choices = []) {
      const words = document.createElement('p');
      words.textContent = sentence;
      const buttons = [...choices, 'Cancel'].map((choice) => {
        const button = document.createElement('button');
        button.textContent = choice;
        button.addEventListener(
          'click',
          (event) => event.isTrusted && answer(choice === 'Cancel' ? undefined : choice),
        );
        return button;
      });
      note.replaceChildren(words, ...buttons);
      // What is pointed at next is mostly near what has the focus: the note keeps to the other half of the page.
      const { top, bottom, height } = focusedElement()?.getBoundingClientRect() ?? { top: 0, bottom: 0, height: 0 };
      note.classList.toggle('low', height < innerHeight && top + bottom < innerHeight && bottom > 0);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    end() {
      life.abort();
      host.remove();
    },
  };
}
