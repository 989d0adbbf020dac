/** @jsxImportSource react */
import { Icon, type IconName } from '../Icon';

/** Threads names the drawing on a button, not the button. */
export function NamedIcon(props: { name: IconName; label: string }) {
  return (
    <svg aria-label={props.label} role="img" width="20" height="20" viewBox="0 0 24 24">
      <title>{props.label}</title>
      <Icon name={props.name} />
    </svg>
  );
}
