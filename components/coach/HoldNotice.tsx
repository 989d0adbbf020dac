import { useState } from 'preact/hooks';

export interface HoldNoticeProps {
  /** `once`: the next press goes; `until-edited`: edit, or explain; `refused`: only editing helps. */
  hold: 'once' | 'until-edited' | 'refused';
  /** Asked to arm a pass for exactly this text; the reason goes to the log. */
  onPostAnyway: (reason: string) => void;
}

const explanations: Record<HoldNoticeProps['hold'], string> = {
  once: 'Before this goes out, have a look at the notes below. Pressing publish again posts it as it is.',
  'until-edited': 'One of the notes below needs a change before this goes out. If it is right as it is, say why.',
  refused:
    'Your organization asks for a change before this goes out. Change what the note below is about, and publish again.',
};

/** Why a press was held, and the ways on. */
export function HoldNotice({ hold, onPostAnyway }: HoldNoticeProps) {
  const [reason, setReason] = useState('');
  return (
    <section class="hold" aria-label="Held before publishing">
      <p role="status">{explanations[hold]}</p>
      {hold === 'until-edited' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onPostAnyway(reason.trim());
          }}
        >
          <label>
            Why post it as it is?
            <input value={reason} required minLength={3} onInput={(event) => setReason(event.currentTarget.value)} />
          </label>
          <button type="submit" class="button" disabled={reason.trim().length < 3}>
            Post anyway
          </button>
        </form>
      )}
    </section>
  );
}
