import * as z from 'zod/mini';
import { learnFrom } from '../../rules/learning/learned-goals';
import { learned } from '../settings';

const ids = z.array(z.string());

/** What a page sends of a published post: hashed words, and what its author said of goals. Never the text. */
export const lessonSchema = z.object({ features: z.array(z.int()), yes: ids, no: ids, untouched: ids });

let learning: Promise<unknown> = Promise.resolve();

/** Learns from one post what its author said of its goals; in the background alone, one lesson after another. */
export function learnLesson(lesson: z.output<typeof lessonSchema>): Promise<void> {
  const done = learning.then(async () => learned.set(learnFrom(await learned.get(), lesson)));
  learning = done.catch(() => undefined);
  return done;
}
