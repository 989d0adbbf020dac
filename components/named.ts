/** Something that is known by its id, and what people call it: a goal, a network, a pack. */
export interface Named {
  id: string;
  name: string;
}

/** What people call the one of this id; the id itself where it is none of them. */
export function nameOf(id: string, all: readonly Named[]): string {
  return all.find((one) => one.id === id)?.name ?? id;
}
