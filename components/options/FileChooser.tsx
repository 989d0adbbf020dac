import { useSignal } from '@preact/signals';

export interface FileChooserProps {
  label: string;
  accept: string;
  onFile: (file: File) => void;
}

/** One file, chosen or dropped. The browser's own control, so that keyboards and screen readers know it. */
export function FileChooser({ label, accept, onFile }: FileChooserProps) {
  const isOver = useSignal(false);
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    isOver.value = is;
  };
  return (
    <label
      class="file-chooser"
      data-over={isOver.value}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <span>{label}</span>
      <input
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file, mended and chosen again, must be read again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
