/** @jsxImportSource react */
import type { ReactNode } from 'react';

/** Meta's buttons: a div with a role, that reacts to a click, and to Enter and Space when they go down. */
export function RoleButton(props: {
  /** Its name, where that is not what is written or drawn on it. */
  label?: string;
  className?: string | undefined;
  disabled?: boolean;
  onPress(): void;
  children: ReactNode;
}) {
  const press = () => {
    if (!props.disabled) props.onPress();
  };
  return (
    <div
      role="button"
      aria-label={props.label}
      aria-disabled={props.disabled ? 'true' : undefined}
      tabIndex={props.disabled ? -1 : 0}
      className={props.className}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      }}
    >
      {props.children}
    </div>
  );
}
