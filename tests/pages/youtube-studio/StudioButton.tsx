/** @jsxImportSource react */

interface StudioButtonProps {
  id: string;
  label: string;
  hidden?: boolean;
  disabled?: boolean;
  onPress(): void;
}

/** Studio's button: the id is on the element around the native one. */
export function StudioButton({ id, label, hidden, disabled, onPress }: StudioButtonProps) {
  return (
    <ytcp-button id={id} hidden={hidden || undefined} aria-disabled={disabled ?? false}>
      <ytcp-button-shape>
        <button type="button" aria-label={label} disabled={disabled} onClick={onPress}>
          <div>{label}</div>
        </button>
      </ytcp-button-shape>
    </ytcp-button>
  );
}
