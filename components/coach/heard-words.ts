import type { Evidence } from '../../rules/finding';
import type { ToneOfPost } from '../../rules/tone/tone';
import { toneAdjectives } from './tone-adjectives';

/** So many words show a tone well enough; a longer list is not read. */
const mostWords = 3;
/** More tones than these say nothing any more. */
const mostTones = 2;

/** What is so likely is said without reserve. */
const clearly = 0.75;

/** Words that make the draft sound so, and what could be written instead: '' for nothing, undefined where nobody knows. */
export interface HeardWords extends Evidence {
  instead: string | undefined;
}

/** What a draft surely sounds like, as a person would say it: how clearly, how, and by which of its words, in their order. */
export function heardWords(text: string, tone: ToneOfPost): { sounds: string; words: HeardWords[] } | undefined {
  const heard = tone.heard.filter(({ isSure }) => isSure).slice(0, mostTones);
  const [first] = heard;
  if (!first) return undefined;
  const words: HeardWords[] = [];
  for (const { start, end, suggestions } of heard.flatMap((one) => one.words).sort((a, b) => b.share - a.share))
    if (words.length < mostWords && words.every((word) => end <= word.start || word.end <= start))
      words.push({ start, end, match: text.slice(start, end), instead: suggestions?.[0] });
  const named = heard.map(({ label }) => toneAdjectives[label] ?? label).join(' and ');
  const sounds = `${first.score >= clearly ? 'Clearly sounds' : 'Sounds'} ${named}`;
  return { sounds, words: words.sort((a, b) => a.start - b.start) };
}
