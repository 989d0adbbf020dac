/** Numbers the groups of a pattern while it is read. */
export interface Captures {
  unnamed(): number;
  named(name: string): number;
  /** The group a reference means: a name or a number. */
  numberOf(reference: string): number | undefined;
}

/**
 * Numbers groups as .NET does: those without a name from 1, then those with one, each name once. Names are known only
 * after all of a pattern was read, so a pattern with names or references is read twice.
 */
export class CaptureCounter {
  #unnamed = 0;
  #hasReferences = false;
  readonly #names = new Set<string>();
  readonly #numbers = new Set<number>();

  get isNeededAgain(): boolean {
    return this.#hasReferences || this.#names.size > 0 || this.#numbers.size > 0;
  }

  /** For the first reading: counts; what is read is right where nothing is needed again. */
  recording(): Captures {
    return {
      unnamed: () => ++this.#unnamed,
      named: (name) => {
        if (isNumber(name)) this.#numbers.add(Number(name));
        else this.#names.add(name);
        return 0;
      },
      numberOf: () => {
        this.#hasReferences = true;
        return 0;
      },
    };
  }

  /** For the second reading. */
  numbering(): Captures {
    const taken = new Set(this.#numbers);
    let last = 0;
    const nextFree = () => {
      do last++;
      while (taken.has(last));
      return last;
    };
    const unnamed = Array.from({ length: this.#unnamed }, nextFree);
    const groups = new Map([...this.#names].map((name) => [name, nextFree()]));
    const all = new Set([...unnamed, ...groups.values(), ...taken]);
    let used = 0;
    return {
      unnamed: () => unnamed[used++] as number,
      named: (name) => (isNumber(name) ? Number(name) : (groups.get(name) as number)),
      numberOf: (reference) => {
        if (!isNumber(reference)) return groups.get(reference);
        return all.has(Number(reference)) ? Number(reference) : undefined;
      },
    };
  }
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}
