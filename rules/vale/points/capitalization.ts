import * as z from 'zod/mini';
import type { Expression } from '../../expressions/expression';
import { type CaseCheck, shareOf, wordsIn } from '../case-check';
import { texts, usesVocabulary } from '../common-fields';
import { type Block, definePoint, noAlerts, type PointOptions } from '../point';
import { inSentenceCase, isCapitalized } from '../sentence-case';
import { inTitleCase } from '../title-case';
import type { ValeContext } from '../vale-context';

const own = {
  /** $title, $sentence, $lower, $upper, or an expression that must be somewhere in the text. */
  match: z.string(),
  /** For $title: AP or Chicago. */
  style: z._default(z.string(), 'AP'),
  /** Words that are right as they are written here. */
  exceptions: texts,
  /** What a word ends with after which the next begins anew, for $sentence. */
  indicators: texts,
  /** The share of words that must be right; 0 means four in five. */
  threshold: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0),
  /** An expression of what stands before the title or sentence and is no part of it. */
  prefix: z.optional(z.string()),
  /** Accepted words of the vocabulary are exceptions too. */
  vocab: usesVocabulary,
};
type Options = PointOptions<typeof own>;

export const capitalization = definePoint({
  name: 'capitalization',
  summary: 'The text is not in the case asked for.',
  options: own,
  compile(options, context) {
    const check = checkOf(options, context);
    const replaces = options.action?.name === 'replace' && options.action.params.length === 0;
    const look = ({ text }: Block) => {
      const { isFine, expected } = check(text);
      if (isFine) return noAlerts;
      return [{ start: 0, end: text.length, words: [text, expected], ...(replaces && { replacements: [expected] }) }];
    };
    return { look };
  },
  examples: [
    {
      options: { match: '$title' },
      flag: ['open house at the town hall', 'Open house for everyone'],
      pass: ['Open House at the Town Hall', 'What You Need to Know', 'NASA Is Here', 'News: A Step-by-Step Guide'],
    },
    { options: { match: '$title', style: 'Chicago' }, flag: ['Walking With You'], pass: ['Walking with You'] },
    {
      options: { match: '$sentence', exceptions: ['Town Hall', 'API'], indicators: [':'], threshold: 1 },
      flag: ['Open House at noon', 'open house', 'News: the door'],
      pass: ['Open house at the Town Hall', 'News: The door', 'The API is open'],
    },
    {
      options: { match: '$sentence', prefix: '^[A-Z]\\.\\s' },
      flag: ['B. next Title Text'],
      pass: ['B. Next title text'],
    },
    { options: { match: '$lower' }, flag: ['No'], pass: ['no', ''] },
    { options: { match: '$upper', exceptions: ['ok'] }, flag: ['No'], pass: ['NO', 'It is ok'] },
    { options: { match: '^[A-Z]' }, flag: ['no'], pass: ['No'] },
  ],
});

const defaultThreshold = 0.8;

function checkOf(options: Options, context: ValeContext): (text: string) => CaseCheck {
  const isExcused = context.excuses(options);
  if (options.match === '$lower' || options.match === '$upper') {
    const convert = (text: string) => (options.match === '$lower' ? text.toLowerCase() : text.toUpperCase());
    return (text) => ({ expected: convert(text), isFine: text === convert(text) || isExcused(text) });
  }
  if (options.match === '$title' || options.match === '$sentence') return wordCheckOf(options, context, isExcused);
  const expression = context.neededExpression(options.match);
  return (text) => ({ expected: options.match, isFine: expression.test(text) || isExcused(text) });
}

function wordCheckOf(options: Options, context: ValeContext, isExcused: (text: string) => boolean) {
  const isTitle = options.match === '$title';
  const exceptions = context.exceptions(options);
  const convert = converterOf(options, context, exceptions);
  const threshold = options.threshold || defaultThreshold;
  return (text: string): CaseCheck => {
    const expected = convert(text);
    const words = wordsIn(text, exceptions);
    const expectedWords = wordsIn(expected, exceptions);
    const isRight = (word: string, at: number) =>
      word === (expectedWords[at] ?? word) || isExcused(word) || (isTitle && word === word.toUpperCase());
    const [first] = words;
    if (first === undefined) return { expected, isFine: true };
    if (!isTitle && !isRight(first, 0) && !isCapitalized(first)) return { expected, isFine: false };
    return { expected, isFine: shareOf(words, isRight) >= threshold };
  };
}

function converterOf(
  options: Options,
  context: ValeContext,
  exceptions: Expression | undefined,
): (text: string) => string {
  const exactly = context.exactWriting(options);
  const prefix = options.prefix ? context.expression(options.prefix) : undefined;
  const style = options.style === 'Chicago' ? 'Chicago' : 'AP';
  const indicators = options.indicators.length > 0 ? options.indicators : [':'];
  return (text) => {
    const start = prefix?.matches(text).find((match) => match.start === 0)?.end ?? 0;
    const rest = text.slice(start);
    if (options.match === '$title')
      return text.slice(0, start) + inTitleCase(rest, { style, exactly, tag: context.tag });
    return text.slice(0, start) + inSentenceCase({ words: wordsIn(rest, exceptions), exactly, indicators });
  };
}
