/** @jsxImportSource react */
import { type ReactNode, useLayoutEffect, useRef } from 'react';

/** The browser's own dialog, shown modally: all outside it is inert. */
export function ModalDialog(props: { children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  return <dialog ref={dialog}>{props.children}</dialog>;
}
