import { type EntityName, entities } from '../entities';
import type { Span } from '../finding';
import type { Reading } from '../reading';
import type { OwnContacts } from './own-contacts';

const noSpans: readonly Span[] = [];

/** Finds entities, each at most once a draft, and leaves out what is the organization's own. */
export class EntityFinder {
  #found: Partial<Record<EntityName, readonly Span[]>> = {};
  readonly #own: OwnContacts;

  constructor(own: OwnContacts) {
    this.#own = own;
  }

  /** Forgets the last draft. */
  reset(): void {
    this.#found = {};
  }

  find(name: EntityName, reading: Reading): readonly Span[] {
    const known = this.#found[name];
    if (known) return known;
    const spans = entities[name].find(reading);
    const others = spans.length > 0 ? spans.filter((span) => !this.#own.includes(span, reading)) : noSpans;
    this.#found[name] = others;
    return others;
  }
}
