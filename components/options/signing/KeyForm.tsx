import { useSignal } from '@preact/signals';
import { LongField } from '../../LongField';
import { FileButton } from '../FileButton';
import type { SigningDesk } from './signing-desk';

export interface KeyFormProps {
  onFingerprint: SigningDesk['onFingerprint'];
  onPin: (key: string) => void;
}

/** Takes a public key, shows its fingerprint to compare, and pins it only after that. */
export function KeyForm({ onFingerprint, onPin }: KeyFormProps) {
  const key = useSignal('');
  const seen = useSignal<{ key: string; fingerprint: string } | { key: string; problem: string } | undefined>(
    undefined,
  );
  const read = async (text: string) => {
    key.value = text;
    seen.value = undefined;
    if (text.trim() === '') return;
    const answer = await onFingerprint(text).then(
      (fingerprint) => ({ key: text, fingerprint }),
      (error: Error) => ({ key: text, problem: error.message }),
    );
    if (key.value === text) seen.value = answer;
  };
  return (
    <form
      class="paste measure"
      onSubmit={(event) => {
        event.preventDefault();
        onPin(key.value);
      }}
    >
      <LongField
        label="Your organization’s public key"
        class="code"
        rows={4}
        spellcheck={false}
        placeholder="Paste the public key that was made with the pack’s signing key."
        value={key.value}
        onText={(text) => void read(text)}
      />
      <FileButton
        label="Or choose the key file"
        onFiles={async ([file]) => {
          if (file) await read(await file.text());
        }}
      />
      <p role="status">
        {seen.value &&
          ('problem' in seen.value ? (
            seen.value.problem
          ) : (
            <>
              Fingerprint: <code>{seen.value.fingerprint}</code> Compare it with the one your organization gave you.
            </>
          ))}
      </p>
      <button type="submit" class="button primary" disabled={!seen.value || 'problem' in seen.value}>
        Pin this key
      </button>
    </form>
  );
}
