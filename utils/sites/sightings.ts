import * as z from 'zod/mini';
import { sightings } from '../settings';

/** What went wrong at a compose box, as a content script tells it: never a text, never an address. */
const troubles = z.enum(['no-publish-control', 'unreadable']);

/** When a kind of compose box last worked, as ISO date-times, and what went wrong there last. */
export interface Sighting {
  /** A box was found. */
  seen?: string;
  /** A post from one was taken by the site. */
  published?: string;
  trouble?: { what: z.infer<typeof troubles>; at: string };
}

const name = z.string().check(z.maxLength(100));
export const sightedSchema = z.object({ network: name, surface: name, trouble: z.optional(troubles) });

let noting: Promise<unknown> = Promise.resolve();

/** Keeps what is now known of a kind of compose box. Calls run one after another. */
export function noteSighting(network: string, surface: string, sighting: Sighting): Promise<void> {
  const noted = noting.then(async () => {
    const kept = await sightings.get();
    const key = `${network}/${surface}`;
    await sightings.set({ ...kept, [key]: { ...kept[key], ...sighting } });
  });
  noting = noted.catch(() => undefined);
  return noted;
}

/** Notes what a content script saw, as of now. */
export function noteSighted({ network, surface, trouble }: z.infer<typeof sightedSchema>): Promise<void> {
  const at = new Date().toISOString();
  return noteSighting(network, surface, trouble ? { trouble: { what: trouble, at } } : { seen: at });
}
