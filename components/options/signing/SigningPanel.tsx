import { useComputed } from '@preact/signals';
import type { Desk } from '../desk';
import { OutcomeNotice } from '../OutcomeNotice';
import { definePanel } from '../panel';
import { SignatureLine } from '../SignatureLine';
import { useOutcome } from '../use-outcome';
import { KeyForm } from './KeyForm';
import type { PinnedKey } from './signing-desk';

export const signingPanel = definePanel({
  id: 'signing',
  title: 'Signing',
  about:
    'A signature shows that a pack is your organization’s own, unchanged. Pin the public key, and only packs it signed are accepted.',
  needs: ['signing', 'packs'],
  Component: Signing,
});

/** The organization's public key: pinned, compared by its fingerprint, taken off again. */
function Signing({ desk: { signing, packs } }: { desk: Pick<Desk, 'signing' | 'packs'> }) {
  const outcome = useOutcome();
  const { attempt } = outcome;
  const pinned = signing.pinned.value;
  const others = useComputed(() =>
    packs.inForce.value.filter(
      ({ origin, signature }) => origin !== 'built-in' && !(signature.state === 'signed' && signature.isPinned),
    ),
  );
  return (
    <>
      {pinned ? (
        <Pinned
          pinned={pinned}
          onRequire={(isRequired) =>
            void attempt(
              signing.onRequire(isRequired),
              isRequired ? 'Only packs signed with it are accepted now.' : 'Other packs are accepted too now.',
            )
          }
          onUnpin={() => void attempt(signing.onUnpin(), 'No key is pinned now.')}
        />
      ) : (
        <KeyForm
          onFingerprint={signing.onFingerprint}
          onPin={(key) => void attempt(signing.onPin(key), 'The key is pinned.')}
        />
      )}
      <OutcomeNotice {...outcome} />
      {pinned && others.value.length > 0 && (
        <section>
          <h3>In force, but not signed with it</h3>
          <ul class="rows">
            {others.value.map(({ id, name, version, signature }) => (
              <li key={id} class="row">
                <span>
                  {name} <span class="small">version {version}</span>
                </span>
                <SignatureLine signature={signature} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface PinnedProps {
  pinned: PinnedKey;
  onRequire: (isRequired: boolean) => void;
  onUnpin: () => void;
}

function Pinned({ pinned: { fingerprint, isRequired }, onRequire, onUnpin }: PinnedProps) {
  return (
    <section class="card measure">
      <h3>The pinned key</h3>
      <p>
        Fingerprint: <code>{fingerprint}</code>
      </p>
      <label class="field inline">
        <input
          type="checkbox"
          role="switch"
          aria-checked={isRequired}
          checked={isRequired}
          onChange={(event) => onRequire(event.currentTarget.checked)}
        />
        <span>Accept only packs signed with it</span>
      </label>
      <div class="actions">
        <button type="button" class="button" onClick={onUnpin}>
          Unpin this key
        </button>
      </div>
    </section>
  );
}
