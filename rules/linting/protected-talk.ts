import { defineLint, type Lint, type Seen } from '../lint';
import type { LintContext, Reached } from './lint-context';
import { forbiddingSentences } from './policy-wording';

/** A kind of speech that rules and clauses had better leave alone, as data. */
interface ProtectedTalk extends Omit<Lint, 'find'> {
  /** What stands in the remark: “talk about pay”. */
  talk: string;
  /** Why it is protected, and what to write instead. */
  why: string;
  /** In a sentence that forbids something: what it must not be about. */
  topic?: RegExp;
  /** A sentence that says this is narrow enough. */
  narrowed?: RegExp;
}

/** A lint that asks of each rule whether it fires on protected talk, and of each clause and message whether it forbids it. */
export function protectedTalk({ talk, why, topic, narrowed, ...lint }: ProtectedTalk): Lint {
  const written = (text: string): string | undefined =>
    topic && forbiddingSentences(text).find((sentence) => topic.test(sentence) && !narrowed?.test(sentence));
  const find = (context: LintContext): Seen[] => [
    ...onePerRule(context.reached(made)).map(({ rule, match, probe }) => ({
      rule: rule.id,
      text: `It reaches ${talk}: it flags “${match}” in “${probe}”.`,
      why,
    })),
    ...context.pack.rules.flatMap((rule) => {
      const sentence = written(rule.message);
      return sentence === undefined
        ? []
        : [{ rule: rule.id, text: `Its message may be read as a ban on ${talk}: “${sentence}”`, why }];
    }),
    ...context.pack.policy.flatMap(({ id, body }) => {
      const sentence = written(body);
      return sentence === undefined
        ? []
        : [{ clause: id, text: `Clause ${id} may be read as a ban on ${talk}: “${sentence}”`, why }];
    }),
  ];
  const made = defineLint({ ...lint, find });
  return made;
}

/** A tip on how to write keeps nobody from saying anything. */
function isOnlyStyle({ rule }: Reached): boolean {
  return rule.severity === 'tip' && (rule.category === 'style' || rule.category === 'readability');
}

/** One place says enough. */
function onePerRule(reached: readonly Reached[]): Reached[] {
  const seen = new Set<string>();
  return reached.filter((one) => {
    if (seen.has(one.rule.id) || isOnlyStyle(one)) return false;
    seen.add(one.rule.id);
    return true;
  });
}

/** The same sentence about each of many words: “Let’s talk about our [overtime]”. */
export function about(words: readonly string[], ...frames: readonly string[]): string[] {
  return frames.flatMap((frame) => words.map((word) => frame.replace('_', `[${word}]`)));
}
