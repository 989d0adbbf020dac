/** @jsxImportSource react */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import css from './linkedin.module.css';

/** A native dialog shown as a modal: all of the page outside it is inert and lies below. */
export function ModalDialog(props: { label: string; onClose(): void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      data-testid="dialog"
      aria-label={props.label}
      className={css.dialog}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      {props.children}
    </dialog>
  );
}
