import { featuresOf } from '../../rules/learning/features';
import type { Lesson } from '../../rules/learning/learned-goals';
import type { JudgedDraft } from '../guard/judged-draft';
import { call } from '../messaging';
import type { service } from '../service';

/** What a draft teaches; undefined where its author said nothing of its goals. */
export function lessonOf({ text, goals, memory }: JudgedDraft): Lesson | undefined {
  const said = [...memory.chosen.value];
  if (said.length === 0) return undefined;
  return {
    features: featuresOf(text),
    yes: said.filter(([, serves]) => serves).map(([goal]) => goal),
    no: said.filter(([, serves]) => !serves).map(([goal]) => goal),
    untouched: goals.filter(({ by }) => by !== 'author').map(({ id }) => id),
  };
}

/** Hands what a published post teaches to the background. One lesson that is lost is worth no fuss. */
export async function sendLesson(lesson: Lesson): Promise<void> {
  await call<typeof service>()
    .learn(lesson)
    .catch(() => undefined);
}
