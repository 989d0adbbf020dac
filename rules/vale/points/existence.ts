import { flag, texts, usesVocabulary } from '../common-fields';
import { type Block, definePoint, noAlerts } from '../point';

export const existence = definePoint({
  name: 'existence',
  summary: 'One of the tokens is there.',
  tellsReplacement: true,
  options: {
    /** Expressions; of those that match at one place the first counts. */
    tokens: texts,
    /** Put before or, with `append`, after the tokens, one right after the other. */
    raw: texts,
    /** Capitals make no difference. */
    ignorecase: flag,
    /** Tokens may begin and end within words. */
    nonword: flag,
    /** `raw` comes after the tokens. */
    append: flag,
    /** A match that holds one of these does not count. */
    exceptions: texts,
    /** Accepted words of the vocabulary are exceptions too. */
    vocab: usesVocabulary,
  },
  compile(options, context) {
    const tokens = options.tokens.filter((token) => token.trim() !== '');
    const raw = options.raw.join('').replaceAll('%%', '%');
    const edge = options.nonword || options.tokens.length === 0 ? '' : '\\b';
    const words = `${edge}(?:${tokens.join('|')})${edge}`;
    const expression = context.expression(options.append ? words + raw : raw + words, options.ignorecase);
    const isExcused = context.excuses(options);
    const look = ({ text }: Block) => {
      const matches = expression.matches(text);
      if (matches.length === 0) return noAlerts;
      return matches.flatMap(({ start, end }) => {
        const match = text.slice(start, end);
        return isExcused(match) ? [] : { start, end, words: [match] };
      });
    };
    return { look, wokenBy: [expression] };
  },
  examples: [
    {
      options: { tokens: ['obviously', 'of course'], ignorecase: true },
      flag: ['Obviously, we won.', 'That is, of course, free.'],
      pass: ['This is obvious.', 'a course'],
    },
    {
      options: { raw: ['\\b(?:is|are)\\b\\s+'], tokens: ['seen', '\\w+ed'] },
      flag: ['Doors are opened at nine.', 'It is seen.'],
      pass: ['The opened doors', 'seen'],
    },
    {
      options: { tokens: ['\\d+'], raw: ['%%'], append: true, nonword: true, exceptions: ['100'] },
      flag: ['Save 20%', 'abc7%'],
      pass: ['Save 20', 'Save 100% today'],
    },
    { options: { raw: ['\\.{3}'] }, flag: ['Wait...'], pass: ['Wait.'] },
    { options: { tokens: ['app', '', '   '] }, flag: ['an app'], pass: ['an apple', ''] },
  ],
});
