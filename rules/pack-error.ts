/** Thrown where packs do not fit together; its message says in plain words why. */
export class PackError extends Error {
  override name = 'PackError';
}
