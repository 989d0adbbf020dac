import { type Pack, packSchema } from '../../rules/pack';
import { commonWords } from '../../rules/text/common-words';

/** Words of the drafts, so that a draft in two has something to find. */
const hits = ['fines are doubled', 'crossing guards', 'serial numbers', 'as good as', 'town hall', 'unpaid toll'];
const heads = ['over', 're', 'un', 'under', 'mis', 'pre', 'out', 'super', 'non', 'counter'];
const tails = ['ing', 'ed', 'er', 'ness', 'able', 'less', 'ized', 'ful', 'ation', 'wise'];
const shareOfWords = 0.45;

/** Numbers from 0 up to 1, the same in every run. */
function dice(): () => number {
  let state = 20_261_120;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) / 0x1000000;
  };
}

/** Different terms as word lists of organizations have them: rarer words, and phrases of two to four words. */
export function madeTerms(count: number): string[] {
  const roll = dice();
  const words = commonWords.trim().split(/\s+/);
  const one = (list: readonly string[]): string => list[Math.floor(roll() * list.length)] as string;
  const rareWord = (): string => (roll() < 0.5 ? one(heads) : '') + one(words) + one(tails);
  const anyWord = (): string => (roll() < 0.7 ? one(words) : rareWord());
  const phrase = (): string => Array.from({ length: 2 + Math.floor(roll() * 3) }, anyWord).join(' ');
  const terms = new Set(hits);
  while (terms.size < count) terms.add(roll() < shareOfWords ? rareWord() : phrase());
  return [...terms];
}

/** A pack of rules that need only their kind's options here. */
export function packOf(rules: readonly object[]): Pack {
  const common = { severity: 'tip', category: 'style', message: 'Say “{match}” otherwise.' };
  const examples = { flag: ['x'] };
  return packSchema.parse({
    goalpost: 1,
    id: 'org.example.made',
    version: '1.0.0',
    name: 'Made for the bench',
    rules: rules.map((rule, index) => ({ id: `rule-${index}`, ...common, examples, ...rule })),
  });
}

/** So many terms in so many rules. */
export function termRules(terms: number, rules: number): object[] {
  const all = madeTerms(terms);
  const each = terms / rules;
  return Array.from({ length: rules }, (_, index) => ({
    kind: 'existence',
    terms: all.slice(index * each, (index + 1) * each),
  }));
}
