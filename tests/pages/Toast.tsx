/** @jsxImportSource react */
import type { Toast as ToastMessage } from './use-toast';

/** Shows a toast, if there is one; X's carries a test id. */
export function Toast(props: { toast: ToastMessage | undefined; testId?: string }) {
  if (!props.toast) return null;
  return (
    <div
      className={props.toast.failed ? 'toast toast-failed' : 'toast'}
      role="status"
      dir="auto"
      data-testid={props.testId}
    >
      {props.toast.text}
      {props.toast.link && <a href={props.toast.link}>View</a>}
    </div>
  );
}
