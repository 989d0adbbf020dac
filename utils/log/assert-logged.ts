import type { Waiting } from './drain-outbox';

/** Fails with a sentence for the person where what they said is not in the log yet; it is kept and tried again. */
export function assertLogged({ count, reason }: Waiting): void {
  if (count > 0) throw new Error(`It is not in the log yet, and will be tried again. ${reason ?? ''}`.trim());
}
