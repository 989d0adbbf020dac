import type { TaggedWord, Tagger } from '../../rules/tagger';
import { pennTags } from './penn-tags';

/** A word as compromise gives it; one that is contracted comes as two, the second without text. */
interface Term {
  text: string;
  implicit?: string;
  tags?: Set<string>;
}

const mostSentences = 100;
const contraction = /n['’]t$|['’]\p{L}*$/u;

/**
 * Tells parts of speech of English by compromise (MIT licence), whose names for them are turned into Penn Treebank tags.
 * Approximate: some nine words in ten are right. Contractions and possessives are cut as the Treebank cuts them: do|n’t,
 * town|’s.
 * @param compromise `compromise/two`, the smallest of its builds that knows parts of speech; handed in, because it is
 * larger than all the rest and only some packs ask for it.
 */
export function taggerBy(compromise: (text: string) => object): Tagger {
  const known = new Map<string, TaggedWord[]>();
  return (sentence) => {
    let words = known.get(sentence);
    if (!words) {
      words = taggedWords(sentence, (compromise(sentence) as { document: Term[][] }).document);
      // While somebody types, all sentences but one stay as they are.
      if (known.size >= mostSentences) known.clear();
      known.set(sentence, words);
    }
    return words;
  };
}

function taggedWords(sentence: string, document: readonly Term[][]): TaggedWord[] {
  const words: TaggedWord[] = [];
  let at = 0;
  const terms = document.flat();
  for (const [index, term] of terms.entries()) {
    if (term.text === '') continue;
    const start = sentence.indexOf(term.text, at);
    if (start < 0) continue;
    at = start + term.text.length;
    words.push(...tagged(term, terms[index + 1], start));
  }
  return words;
}

function tagged(term: Term, next: Term | undefined, start: number): TaggedWord[] {
  const { text, tags: names = new Set<string>() } = term;
  const cut = text.search(contraction);
  const isContracted = next?.text === '' && term.implicit !== undefined;
  if (cut <= 0 || !(isContracted || names.has('Possessive')))
    return [{ start, end: start + text.length, text, tags: pennTags(text, names) }];
  const [stem, ending] = [text.slice(0, cut), text.slice(cut)];
  const endingTags = isContracted ? pennTags(next?.implicit ?? ending, next?.tags ?? new Set()) : ['POS'];
  return [
    { start, end: start + cut, text: stem, tags: pennTags(term.implicit ?? stem, names) },
    { start: start + cut, end: start + text.length, text: ending, tags: endingTags },
  ];
}
