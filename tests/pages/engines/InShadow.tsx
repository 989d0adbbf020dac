/** @jsxImportSource react */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

/** Puts a box into a shadow root of its own, as web components do. */
export function InShadow(props: { mode: 'open' | 'closed'; children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot>();

  useLayoutEffect(() => {
    if (!host.current) return;
    const made = host.current.attachShadow({ mode: props.mode });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('textarea, [contenteditable] { width: 100%; min-height: 100px } p { margin: 0 }');
    made.adoptedStyleSheets = [sheet];
    setRoot(made);
  }, [props.mode]);

  return (
    <div ref={host} className="shadow-box">
      {root && createPortal(props.children, root)}
    </div>
  );
}
