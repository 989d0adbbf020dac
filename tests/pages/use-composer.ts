import { type MutableRefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { asked, showToTests } from './page';

/** What a page passes to its editor: the editor fills `model`, and starts with `initialText`. */
export interface EditorProps {
  initialText: string;
  model: MutableRefObject<() => string>;
  autoFocus: boolean;
  onChange(text: string): void;
}

/** The life of a composer: `present` until removed, `key` changes with each fresh mount. */
interface ComposerLife {
  present: boolean;
  key: number;
  text: string;
  /** Goes into the editor, along with the key. */
  editor: EditorProps;
  /** A fresh, empty composer. */
  clear(): void;
}

/** Keeps a composer's text, and gives tests the hooks of tests/pages/page.ts. A prefilled composer doesn't take the focus. */
export function useComposer(options: {
  autoFocus: boolean;
  initialText?: string;
  /** Its name, where the page has several composers. */
  surface?: string;
}): ComposerLife {
  const start = options.initialText ?? asked.prefill;
  const [mount, setMount] = useState({ key: 0, initialText: start, present: true });
  const [text, setText] = useState(start);
  const model = useRef(() => text);

  useEffect(() => {
    const hooks = {
      model: () => model.current(),
      rerender: () => {
        const initialText = model.current();
        flushSync(() => setMount((last) => ({ key: last.key + 1, initialText, present: true })));
      },
      removeComposer: () => flushSync(() => setMount((last) => ({ ...last, present: false }))),
    };
    return showToTests(hooks, options.surface);
  }, [options.surface]);

  return {
    present: mount.present,
    key: mount.key,
    text,
    editor: { initialText: mount.initialText, model, autoFocus: options.autoFocus && start === '', onChange: setText },
    clear() {
      setText('');
      setMount((last) => ({ key: last.key + 1, initialText: '', present: true }));
    },
  };
}
