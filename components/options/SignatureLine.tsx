import type { SignatureState } from './pack-in-force';

const titles = { unsigned: 'Not signed', signed: 'Signed', broken: 'Signature broken' };

/** Whether a pack is signed, and by which key. */
export function SignatureLine({ signature }: { signature: SignatureState }) {
  return (
    <p class="signature">
      <span class="state" data-state={signature.state}>
        {titles[signature.state]}
      </span>{' '}
      {signature.state === 'broken' && signature.reason}
      {signature.state === 'signed' && (
        <>
          {signature.isPinned ? 'with your organization’s key ' : 'with a key you have not pinned '}
          <code>{signature.fingerprint}</code>
        </>
      )}
    </p>
  );
}
