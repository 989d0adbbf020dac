import type * as z from 'zod/mini';
import type { Objection, objectionSchema } from '../../rules/objection';
import { objections } from '../settings';

let changing: Promise<unknown> = Promise.resolve();

/** One change after another, each on what the one before left; in the background alone. */
function change(make: (kept: readonly Objection[]) => Objection[]): Promise<void> {
  const done = changing.then(async () => objections.set(make(await objections.get())));
  changing = done.catch(() => undefined);
  return done;
}

/** Keeps what someone holds against a pack; the same said twice is kept once. */
export function keepObjection(said: z.output<typeof objectionSchema>): Promise<void> {
  const words = ({ id: _, at: __, version: ___, ...same }: Partial<Objection>) => JSON.stringify(same);
  return change((kept) => [
    ...kept.filter((one) => words(one) !== words(said)),
    { ...said, id: crypto.randomUUID(), at: new Date().toISOString() },
  ]);
}

/** Takes one back, by its id, or all. */
export function takeBackObjections(id?: string): Promise<void> {
  return change((kept) => (id === undefined ? [] : kept.filter((one) => one.id !== id)));
}
