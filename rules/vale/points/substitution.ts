import * as z from 'zod/mini';
import { flag, texts, usesVocabulary } from '../common-fields';
import { netReference, withReplaced } from '../edits';
import { type Alert, type Block, definePoint, noAlerts } from '../point';
import { quotedList } from '../sprintf';
import { longestFirst, type ValeContext } from '../vale-context';

interface Swap {
  /** What should stand in place of `observed`, alternatives joined by |. */
  expected(observed: string): string;
  /** Whether `observed` is right as it is, for all that the key found it. */
  isRight(observed: string, expected: string): boolean;
}

export const substitution = definePoint({
  name: 'substitution',
  summary: 'Something is there in whose place something else should be.',
  options: {
    /** Expressions and what should be there instead; `a|b` gives two ways out, $1 stands for the first group. */
    swap: z._default(z.record(z.string(), z.string()), {}),
    /** Capitals make no difference. */
    ignorecase: flag,
    /** Keys may begin and end within words. */
    nonword: flag,
    /** The replacement begins with a capital where the match does. */
    capitalize: flag,
    /** A match that holds one of these does not count. */
    exceptions: texts,
    /** Accepted words of the vocabulary are exceptions too. */
    vocab: usesVocabulary,
  },
  compile(options, context) {
    const keys = longestFirst(Object.keys(options.swap));
    const found = context.oneOf(
      keys.map((key) => `(${withoutGroups(key)})`),
      options,
    );
    const swaps = keys.map((key) => readSwap(key, options.swap[key] as string, options, context));
    const isExcused = context.excuses(options);
    const replaces = options.action?.name === 'replace' && options.action.params.length === 0;

    const alertOn = (
      observed: string,
      { expected: expectedFor, isRight }: Swap,
    ): Omit<Alert, 'start' | 'end'> | undefined => {
      const expected = expectedFor(observed);
      if (isRight(observed, expected) || isExcused(observed)) return undefined;
      if (!replaces) return { words: [expected, observed] };
      const replacements = alternatives(expected).map((way) =>
        hasCapital(observed, options) ? capitalized(way) : way,
      );
      const message = unquoted(options.message);
      return { message, replacements, words: [quotedList(replacements), observed] };
    };

    const look = ({ text }: Block) => {
      const matches = found.matches(text);
      if (matches.length === 0) return noAlerts;
      return matches.flatMap(({ start, end, groups }) => {
        const swap = swaps[groups.findIndex((group, at) => at > 0 && group !== undefined) - 1];
        const alert = swap && alertOn(text.slice(start, end), swap);
        return alert ? { start, end, ...alert } : [];
      });
    };
    return { look, wokenBy: [found] };
  },
  examples: [
    {
      options: { swap: { utilize: 'use', '(?:e-mail|E-Mail)': 'email' }, ignorecase: true },
      flag: ['We utilize it.', 'Send an E-mail'],
      pass: ['We use it.', 'utilizes'],
    },
    { options: { swap: { 'GitHub|github': 'GitHub' } }, flag: ['on github'], pass: ['on GitHub'] },
    { options: { swap: { '(\\w+)-ize': '$1ize' } }, flag: ['final-ize'], pass: ['finalize'] },
    { options: { swap: { 'colou?r': '[Cc]olou?r' }, ignorecase: true }, flag: ['COLOR'], pass: ['Colour', 'color'] },
  ],
});

type Options = { ignorecase: boolean; capitalize: boolean };

function readSwap(key: string, value: string, options: Options, context: ValeContext): Swap {
  const refers = /\$\d/.test(value);
  const groups = refers ? context.expression(key, options.ignorecase) : undefined;
  const isExpression = !refers && /[\\^$.|?*+()[\]{}]/.test(value);
  const right = isExpression ? context.triedExpression(`^(?:${value})$`) : undefined;
  return {
    expected(observed) {
      const expected = hasCapital(observed, options) ? capitalized(value) : value;
      return groups ? withReplaced(observed, groups.matches(observed), expected, netReference) : expected;
    },
    isRight: (observed, expected) => observed === expected || right?.test(observed) === true,
  };
}

/** Groups that remember are made such that don't: a key's number is told by its place. */
function withoutGroups(key: string): string {
  const groups = key.split('(').length;
  const others = key.split('(?').length + key.split('\\(').length - 1;
  return groups === others ? key : key.replace(/(?<!\\)\((?!\?)/g, '(?:');
}

function hasCapital(observed: string, { capitalize }: Options): boolean {
  return capitalize && observed === capitalized(observed);
}

function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** `a|b` is two ways out; `\|` is the character. */
function alternatives(value: string): string[] {
  return value
    .split(/(?<!\\)\|/)
    .filter((way) => way !== '')
    .map((way) => way.replaceAll('\\|', '|'));
}

/** A message whose first %s has no quotes of its own: the list put there has them already. */
function unquoted(message: string): string {
  return message.replace(/^([^%]*)(?:'%s'|"%s")/, '$1%s');
}
