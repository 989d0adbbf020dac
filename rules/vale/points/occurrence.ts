import * as z from 'zod/mini';
import { flag } from '../common-fields';
import { type Block, definePoint, noAlerts } from '../point';

const count = z._default(z.int().check(z.minimum(0)), 0);

export const occurrence = definePoint({
  name: 'occurrence',
  summary: 'A token is there too often or not often enough.',
  options: {
    /** The expression that is counted. */
    token: z._default(z.string(), ''),
    /** 0 means any number: “none at all” can't be said. */
    max: count,
    /** 0 means none need be there. */
    min: count,
    /** Capitals make no difference. */
    ignorecase: flag,
  },
  compile({ token, max, min, ignorecase }, context) {
    const pattern = `(?:${token})`;
    const expression =
      min > 0 ? context.neededExpression(pattern, ignorecase) : context.expression(pattern, ignorecase);
    const look = ({ text }: Block) => {
      const found = expression.matches(text);
      const isTooMany = max > 0 && found.length > max;
      if (!isTooMany && found.length >= min) return noAlerts;
      // Masked text is no good place to point at, unless there is no other.
      const at = found.find(({ start, end }) => !/^[*@]+$/.test(text.slice(start, end))) ?? found[0];
      const words = [String(found.length)];
      return [at ? { start: at.start, end: at.end, words } : { words }];
    };
    return min > 0 ? { look } : { look, wokenBy: [expression] };
  },
  examples: [
    { options: { token: '!', max: 2 }, flag: ['No! Really! Never!'], pass: ['No! Really!'] },
    { options: { token: '#\\w+', min: 1 }, flag: ['No hashtag'], pass: ['#one'] },
    { options: { token: 'we', max: 1, ignorecase: true }, flag: ['We know we can'], pass: ['We know'] },
  ],
});
