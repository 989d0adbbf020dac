/** How often something was rightly found, wrongly found, and missed. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  /** Counts one draft: what it has, and what was found in it. */
  add(wanted: ReadonlySet<string>, found: ReadonlySet<string>): void {
    for (const one of found) wanted.has(one) ? this.right++ : this.wrong++;
    for (const one of wanted) if (!found.has(one)) this.missed++;
  }

  /** Of what was found, how much is right; NaN where nothing was. */
  get precision(): number {
    return this.right / (this.right + this.wrong);
  }

  /** Of what is there, how much was found; NaN where nothing is. */
  get recall(): number {
    return this.right / (this.right + this.missed);
  }

  /** The harmonic mean of both; NaN where nothing is there and nothing was found. */
  get f1(): number {
    return (2 * this.right) / (2 * this.right + this.wrong + this.missed);
  }

  /** How often it is there. */
  get there(): number {
    return this.right + this.missed;
  }
}
