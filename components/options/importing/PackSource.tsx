import { useSignal } from '@preact/signals';
import { LongField } from '../../LongField';
import { DropZone } from '../DropZone';
import { FileButton } from '../FileButton';
import { filesOfDrop, filesOfInput } from './chosen-files';
import type { ChosenFile } from './import-desk';

export interface PackSourceProps {
  isBusy: boolean;
  onFiles: (files: Promise<ChosenFile[]>) => void;
}

/** The ways a pack comes in: files, a folder, a zip, dropped or pasted. */
export function PackSource({ isBusy, onFiles }: PackSourceProps) {
  const choose = (files: File[]) => onFiles(Promise.resolve(filesOfInput(files)));
  return (
    <>
      <DropZone label="Drop a pack, a folder or a zip here" onDrop={(dropped) => onFiles(filesOfDrop(dropped))}>
        <div class="actions">
          <FileButton
            label="Choose a file or zip"
            accept=".yaml,.yml,.json,.zip,.ini,.txt"
            choose="files"
            disabled={isBusy}
            onFiles={choose}
          />
          <FileButton label="Choose a folder" choose="folder" disabled={isBusy} onFiles={choose} />
        </div>
      </DropZone>
      <PasteBox isBusy={isBusy} onPaste={(text) => choose([new File([text], 'pasted.yaml')])} />
    </>
  );
}

function PasteBox({ isBusy, onPaste }: { isBusy: boolean; onPaste: (text: string) => void }) {
  const text = useSignal('');
  return (
    <details>
      <summary>Paste a pack instead</summary>
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          onPaste(text.value);
        }}
      >
        <LongField
          label="The pack, in YAML or JSON"
          class="code"
          rows={8}
          spellcheck={false}
          required
          value={text.value}
          onText={(typed) => {
            text.value = typed;
          }}
        />
        <button type="submit" class="button" disabled={isBusy || text.value.trim() === ''}>
          Try it
        </button>
      </form>
    </details>
  );
}
