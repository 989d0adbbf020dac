export interface FileButtonProps {
  label: string;
  accept?: string | undefined;
  /** Several files, or a folder with all that is in it; one file where neither is said. */
  choose?: 'files' | 'folder';
  disabled?: boolean | undefined;
  onFiles: (files: File[]) => void;
}

/** The browser's own file chooser under a name of ours, so that keyboards and screen readers know it. */
export function FileButton({ label, accept, choose, disabled, onFiles }: FileButtonProps) {
  return (
    <label class="file-button">
      <span class="button">{label}</span>
      <input
        type="file"
        class="out-of-sight"
        accept={accept}
        disabled={disabled}
        multiple={choose === 'files'}
        ref={(input) => {
          if (input) input.webkitdirectory = choose === 'folder';
        }}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file, mended and chosen again, must be read again.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
