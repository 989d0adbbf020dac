import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Evidence } from '../../rules/finding';
import type { ToneOfPost } from '../../rules/tone/tone';
import { heardWords } from './heard-words';

export interface ToneLineProps {
  text: string;
  /** What the check heard in exactly this text. */
  tone: ToneOfPost;
  /** The words the person points at here: they are marked in the draft for as long as they stand there. */
  pointed: Signal<readonly Evidence[]>;
  /** Asked to put something in the place of words; '' leaves them out. */
  onReplace: (words: Evidence, replacement: string) => void;
}

/** What the draft sounds like, by which words, and what to say instead; nothing where it is neutral or unsure. */
export function ToneLine({ text, tone, pointed, onReplace }: ToneLineProps) {
  const point = (words: readonly Evidence[]) => {
    pointed.value = words;
  };
  useEffect(
    () => () => {
      pointed.value = [];
    },
    [pointed],
  );
  const heard = heardWords(text, tone);
  if (!heard) return null;
  const { sounds, words } = heard;
  const pointing = (word: Evidence) => ({
    onMouseEnter: () => point([word]),
    onMouseLeave: () => point(words),
    onFocus: () => point([word]),
    onBlur: () => point([]),
  });
  return (
    <section class="tone" aria-label="Tone" onMouseEnter={() => point(words)} onMouseLeave={() => point([])}>
      <p>
        {sounds}
        {words.map((word, index) => (
          <span key={word.start}>
            {index === 0 ? ': ' : ', '}
            <button type="button" class="tone-word" {...pointing(word)} onClick={() => point([word])}>
              “{word.match}”
            </button>
          </span>
        ))}
      </p>
      {words.map((word) => {
        const { instead, match } = word;
        if (instead === undefined) return null;
        return (
          <button
            key={word.start}
            type="button"
            class="button"
            {...pointing(word)}
            onClick={() => onReplace(word, instead)}
          >
            {instead === '' ? `Leave out “${match}”` : `Write “${instead}” for “${match}”`}
          </button>
        );
      })}
    </section>
  );
}
