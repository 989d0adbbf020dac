import { type Pack, packSchema } from '../../rules/pack';
import { commonWords } from '../../rules/text/common-words';

/** Words of the drafts, so that each draft of 280 characters or its neighbour has something to find. */
const hits = ['fines are doubled', 'crossing guards', 'serial numbers', 'as good as', 'town hall', 'unpaid toll'];
const expressionHits = ['\\bbank now\\b', '\\bcall(?:ed|s)? \\d{3}\\b', '\\bdash ?cams?\\b', '\\bby\\s+name\\b'];
const heads = ['over', 're', 'un', 'under', 'mis', 'pre', 'out', 'super', 'non', 'counter'];
const tails = ['ing', 'ed', 'er', 'ness', 'able', 'less', 'ized', 'ful', 'ation', 'wise'];
const words = commonWords.trim().split(/\s+/);

/** Of terms, how many are single words. */
const shareOfWords = 0.45;
/**
 * Of expressions, how many are only words, how many have classes, alternatives or optional parts of bounded length; the
 * others have a quantifier without bound (9,920 patterns of public Vale styles: 8,374, 1,299 and 247).
 */
const shareOfLiterals = 0.845;
const shareOfBounded = 0.13;

/** Words and numbers at random, the same in every run. */
class Dice {
  #state = 20_261_120;

  roll(): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) | 0;
    return (this.#state >>> 8) / 0x1000000;
  }

  one(list: readonly string[]): string {
    return list[Math.floor(this.roll() * list.length)] as string;
  }

  rareWord(): string {
    return (this.roll() < 0.5 ? this.one(heads) : '') + this.one(words) + this.one(tails);
  }

  phrase(): string {
    const length = 2 + Math.floor(this.roll() * 3);
    return Array.from({ length }, () => (this.roll() < 0.7 ? this.one(words) : this.rareWord())).join(' ');
  }

  term(): string {
    return this.roll() < shareOfWords ? this.rareWord() : this.phrase();
  }

  expression(): string {
    const kind = this.roll();
    if (kind < shareOfLiterals) return `\\b${this.term()}\\b`;
    const [first, second, third] = [this.rareWord(), this.one(words), this.rareWord()];
    if (kind < shareOfLiterals + shareOfBounded / 2) return `\\b${first}(?:s|ed|ing)? (?:${second}|${third})\\b`;
    if (kind < shareOfLiterals + shareOfBounded) return `\\b${second}[ -]?${first}[.,!?]`;
    return `\\b${first}\\s+${second}\\b`;
  }
}

/** Different terms as organizations' word lists have them: rarer words, and phrases of two to four words. */
function madeTerms(count: number): string[] {
  const dice = new Dice();
  const terms = new Set(hits);
  while (terms.size < count) terms.add(dice.term());
  return [...terms];
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

/** So many rules of one expression. */
export function expressionRules(count: number): object[] {
  const dice = new Dice();
  const patterns = new Set(expressionHits);
  while (patterns.size < count) patterns.add(dice.expression());
  return [...patterns].map((pattern) => ({ kind: 'expression', patterns: [pattern] }));
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
