/** @jsxImportSource react */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

/** The open shadow root that LinkedIn's older pages live in: messages, and for some accounts the share box. */
export function InteropOutlet(props: { children: ReactNode }) {
  const outlet = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot>();
  useLayoutEffect(() => {
    if (outlet.current) setRoot(outlet.current.shadowRoot ?? outlet.current.attachShadow({ mode: 'open' }));
  }, []);

  return (
    <div id="interop-outlet" data-testid="interop-shadowdom" ref={outlet}>
      {root &&
        createPortal(
          <>
            <link rel="stylesheet" href="/assets/page.css" />
            {props.children}
          </>,
          root,
        )}
    </div>
  );
}
