import { useSignal } from '@preact/signals';
import type { Pack } from '../../rules/pack';
import { Notice } from '../Notice';
import { FileChooser } from './FileChooser';
import { TrialReport } from './FirstTrialReport';
import type { Desk, Trial } from './first-desk';

/** Brings an organization's own pack in: tried first, in force only after the person says so. */
export function Import({ desk }: { desk: Desk }) {
  const trial = useSignal<Trial | undefined>(undefined);
  const words = useSignal('');

  const attempt = async (action: Promise<void>, done: string) => {
    words.value = await action.then(
      () => done,
      (error: Error) => error.message,
    );
  };
  const tryFile = async (file: File) => {
    words.value = '';
    trial.value = desk.onTry(await file.text(), file.name);
  };
  const use = async (pack: Pack) => {
    trial.value = undefined;
    await attempt(desk.onImport(pack), `${pack.name}, version ${pack.version}, is in force.`);
  };

  return (
    <>
      <p>A pack is one file (YAML or JSON) with your policy, goals and rules. It stays on this device.</p>
      <FileChooser
        label="Choose a pack, or drop it here"
        accept=".yaml,.yml,.json"
        onFile={(file) => void tryFile(file)}
      />
      {trial.value && <TrialReport trial={trial.value} onUse={(pack) => void use(pack)} />}
      <Notice words={words.value} />
      {desk.imported.value.length > 0 && (
        <ul class="rows">
          {desk.imported.value.map(({ id, name, version }) => (
            <li key={id} class="row">
              <span>
                <strong>{name}</strong> <span class="small">version {version}</span>
              </span>
              <button
                type="button"
                class="button"
                aria-label={`Remove ${name}`}
                onClick={() => void attempt(desk.onRemove(id), `${name} is removed.`)}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
