/** What a page may do to those who write into its box, by the name the address gives it. */
const ways: Record<string, () => void> = {
  /** Nothing can be written by the document's commands. */
  'no-commands': () => {
    document.execCommand = () => false;
    Document.prototype.execCommand = () => false;
  },
  /** The box is made anew with each change. */
  rerenders: () => {
    addEventListener('input', () => queueMicrotask(() => window.rerender()));
  },
  /** The focus goes elsewhere as soon as words are selected. */
  'moves-focus': () => {
    document.addEventListener('selectionchange', () => {
      if (String(getSelection()) !== '') document.querySelector('button')?.focus();
    });
  },
  /** Pasted and replaced text is thrown away. */
  'no-paste': () => {
    for (const type of ['paste', 'beforeinput'] as const) {
      const refuse = (event: Event) => {
        if (event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      addEventListener(type, refuse, { capture: true });
    }
  },
  /** Whatever is written at once is put in capitals. */
  capitals: () => {
    const shout = (event: Event) => {
      const field = event.target;
      if (field instanceof HTMLTextAreaElement && (event as InputEvent).data !== null) return;
      if (field instanceof HTMLTextAreaElement) field.value = field.value.toUpperCase();
    };
    addEventListener('input', shout, { capture: true });
  },
};

/** Makes the page do so; nothing where the name is none of them. */
export function befallBox(way: string): void {
  ways[way]?.();
}
