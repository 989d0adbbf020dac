import * as z from 'zod/mini';
import { compileCombination } from '../checking/combined';
import { type KindMember, kindSchema } from '../format/kind-schema';
import { type Condition, defineKind, type Kind, type OptionsShape } from '../kind';
import { narrowingShape } from '../narrowing/narrowing';

const deepest = 5;
const mostConditions = 20;

/** The fields of a combination: conditions of conditions. */
interface Conditions {
  all?: Condition[] | undefined;
  any?: Condition[] | undefined;
  not?: Condition[] | undefined;
}

/**
 * The kind that combines all others.
 * @param others by name; a combination may also stand in a combination.
 */
export function combine(others: Record<string, unknown>) {
  const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() => {
    const members = [...Object.values(others), kind].map((one) =>
      kindSchema(one as Kind<string, OptionsShape>, narrowingShape, () => undefined),
    );
    return z.discriminatedUnion(
      'kind',
      members as [KindMember, ...KindMember[]],
    ) as unknown as z.ZodMiniType<Condition>;
  });
  const conditions = z.optional(z.array(conditionSchema).check(z.minLength(1), z.maxLength(mostConditions)));
  const kind = defineKind({
    name: 'combination',
    summary: 'Several conditions together: each of `all`, one of `any`, none of `not`.',
    options: {
      /** Each of these must find something. */
      all: conditions,
      /** One of these must find something. */
      any: conditions,
      /** None of these may find anything. */
      not: conditions,
      /** Where they must meet: anywhere in the post, or in one sentence. */
      within: z._default(z.enum(['sentence', 'post']), 'post'),
    },
    problem(options) {
      if (options.all === undefined && options.any === undefined) return 'needs `all` or `any`';
      return depthOf(options) > deepest ? `is nested more than ${deepest} combinations deep` : undefined;
    },
    compile: (options, _book, context) => compileCombination(options, context),
    examples: [
      {
        options: {
          all: [
            { kind: 'existence', terms: ['arrested'] },
            { kind: 'existence', terms: ['guilty', 'did it'], negated: 'ignore' },
          ],
          not: [{ kind: 'existence', terms: ['presumed'] }],
          within: 'sentence',
        },
        flag: ['The man arrested last night is guilty.'],
        pass: [
          'He was arrested. I feel guilty.',
          'Arrested, he is not guilty.',
          'Arrested, presumed guilty until then.',
        ],
      },
      {
        options: {
          any: [
            { kind: 'existence', terms: ['#ad'], position: 'end' },
            {
              kind: 'combination',
              all: [
                { kind: 'media', alt: 'required' },
                { kind: 'hashtag', max: 1 },
              ],
            },
          ],
        },
        flag: ['Great boots. Buy them. #ad', { text: '#a #b', media: [{ type: 'photo', alt: null }] }],
        pass: ['#ad Great boots. Buy them.', '#a #b'],
      },
    ],
  });
  return kind;
}

function depthOf({ all = [], any = [], not = [] }: Conditions): number {
  const inside = [...all, ...any, ...not].filter(({ kind }) => kind === 'combination') as Conditions[];
  return 1 + Math.max(0, ...inside.map(depthOf));
}
