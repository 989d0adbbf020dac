import * as z from 'zod/mini';
import { countCaptures } from '../expressions/count-captures';
import { expressionProblem } from '../expressions/expression-problem';
import { longestPattern, mostPatterns } from '../expressions/limits';
import type { ExpressionMatch } from '../expressions/linear-engine';
import { parseExpression } from '../expressions/parse-expression';
import { reportLeft } from '../expressions/report-left';
import { defineKind, type Match, nothing, wokenBy } from '../kind';

const pattern = z.string().check(
  z.minLength(1),
  z.maxLength(longestPattern),
  // Said here, where the pattern stands, so that the message has its line.
  z.check((payload) => {
    const input = payload.value;
    const message = expressionProblem(input);
    if (message !== undefined) payload.issues.push({ code: 'custom', input, message });
  }),
);

export const expression = defineKind({
  name: 'expression',
  summary: 'One of the regular expressions matches, in the dialect of .NET, as Vale has it.',
  options: {
    /** The expressions; each match is flagged. */
    patterns: z.array(pattern).check(z.minLength(1), z.maxLength(mostPatterns)),
    /** Upper and lower case are one, unless a pattern says `(?-i)`. */
    ignoreCase: z._default(z.boolean(), true),
  },
  captures: ({ patterns }) => Math.max(...patterns.map(capturesIn)),
  vocabulary: () => true,
  compile({ patterns, ignoreCase }, _book, context) {
    const expressions = patterns.map((pattern) => context.expressions.add(pattern, { ignoreCase }));
    for (const one of expressions) reportLeft(one, context);
    const groups = Math.max(...patterns.map(capturesIn));
    return wokenBy({ expressions: expressions.map(({ index }) => index) }, ({ text }) => {
      const matches = expressions.flatMap((one) => one.matches(text));
      return matches.length === 0 ? nothing : withoutOverlaps(matches).map((match) => toMatch(match, groups));
    });
  },
  examples: [
    {
      options: { patterns: ['\\b\\d{1,2} ?% off\\b'] },
      flag: ['Get 20% off today', '5 % OFF'],
      pass: ['20 percent off', '100% offered', '200% office'],
    },
    { options: { patterns: ['\\b(?-i)ASAP\\b', 'urgent'] }, flag: ['Call ASAP', 'URGENT'], pass: ['asap', ''] },
    { options: { patterns: ['(?<!not )guilty'] }, flag: ['found guilty'], pass: ['found not guilty'] },
  ],
});

/** How many groups a pattern has; none where it can't be read, which is said already. */
function capturesIn(pattern: string): number {
  return expressionProblem(pattern) === undefined ? countCaptures(parseExpression(pattern, false)) : 0;
}

/** Of matches that overlap, the one that begins first, and of these the longest. */
function withoutOverlaps(matches: ExpressionMatch[]): readonly ExpressionMatch[] {
  let end = 0;
  return matches
    .filter((match) => match.end > match.start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((match) => {
      if (match.start < end) return false;
      ({ end } = match);
      return true;
    });
}

/** @param count how many groups the rule's patterns have at most: one that did not take part is ''. */
function toMatch({ start, end, groups }: ExpressionMatch, count: number): Match {
  if (count === 0) return { start, end };
  return { start, end, captures: Array.from({ length: count }, (_, at) => groups[at + 1] ?? '') };
}
