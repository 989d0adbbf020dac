import type { Author } from '../../rules/log/log-entry';
import { displayName, installation, unit } from '../settings';

let ensuring: Promise<string> | undefined;

/** Gives this installation’s id, and makes one where there is none yet. Only the background calls it. */
export function ensureInstallation(): Promise<string> {
  ensuring ??= ensure().finally(() => {
    ensuring = undefined;
  });
  return ensuring;
}

async function ensure(): Promise<string> {
  const known = await installation.get();
  if (known) return known;
  const made = crypto.randomUUID();
  await installation.set(made);
  return made;
}

/** Who writes here, as far as they say; undefined before the background has given the installation its id. */
export async function readAuthor(): Promise<Author | undefined> {
  const [id, ofUnit, name] = await Promise.all([installation.get(), unit.get(), displayName.get()]);
  if (!id) return undefined;
  return { installation: id, ...(ofUnit.trim() && { unit: ofUnit.trim() }), ...(name.trim() && { name: name.trim() }) };
}
