import * as z from 'zod/mini';
import { call } from '../messaging';
import type { service } from '../service';

/** How a text reaches an editor that listens for events: pasted, or put in place of what is selected; or a step is undone. */
export const handingSchema = z.object({ way: z.enum(['paste', 'beforeinput', 'undo']), text: z.string() });

export type Handing = z.infer<typeof handingSchema>;

/** Has a text handed to the editor with the focus from the page's own world, which only the background can reach. */
export function handOver(handing: Handing): Promise<void> {
  return call<typeof service>().handOver(handing);
}
