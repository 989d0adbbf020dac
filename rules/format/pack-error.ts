/** Thrown where packs do not fit together; its message says in plain words why. */
export class PackError extends Error {
  override name = 'PackError';
}

/** Thrown where a pack is named that is not here. */
export class UnknownPackError extends PackError {}
