import { readdirSync, readFileSync } from 'node:fs';
import { foldText } from '../../rules/text/fold';
import type { Lesson } from './lesson';

interface WrittenDraft {
  lang: string;
  text: string;
  labels: string[];
}

/** More calm sentences than these teach nothing but calm: the others would no longer be heard. */
const mostCalm = 450;

/** Sentences of the French drafts that no rule should speak up about, those in which a word of the lexicon stands left out: they are calm. */
export function calmSentences(lexicon: readonly Lesson[]): Lesson[] {
  const folder = new URL('../drafts/', import.meta.url);
  const telling = lexicon.filter(({ labels }) => !labels.includes('neutral')).map(({ text }) => foldText(text));
  const calm = readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as WrittenDraft)
    .filter(({ lang, labels }) => lang === 'fr' && labels.length === 0)
    .flatMap(({ text }) => [text, ...text.split(/(?<=[.?])\s+/)])
    .filter((text) => !text.includes('!') && !telling.some((word) => foldText(text).includes(word)))
    .map((text): Lesson => ({ text, labels: ['neutral'] }));
  const step = Math.max(1, calm.length / mostCalm);
  return calm.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
