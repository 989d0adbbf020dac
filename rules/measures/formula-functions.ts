/** The functions a formula may call as `math.sqrt(...)`; each takes as many values as it names. */
export const mathFunctions: ReadonlyMap<string, (...values: number[]) => number> = new Map(
  Object.entries<(...values: number[]) => number>({
    abs: (value) => Math.abs(value as number),
    cbrt: (value) => Math.cbrt(value as number),
    ceil: (value) => Math.ceil(value as number),
    exp: (value) => Math.exp(value as number),
    floor: (value) => Math.floor(value as number),
    log: (value) => Math.log(value as number),
    log10: (value) => Math.log10(value as number),
    log2: (value) => Math.log2(value as number),
    round: (value) => Math.round(value as number),
    sqrt: (value) => Math.sqrt(value as number),
    trunc: (value) => Math.trunc(value as number),
    max: (a, b) => Math.max(a as number, b as number),
    min: (a, b) => Math.min(a as number, b as number),
    mod: (a, b) => (a as number) % (b as number),
    pow: (base, exponent) => (base as number) ** (exponent as number),
  }),
);

/** What a formula may name as `math.pi`. */
export const mathConstants: ReadonlyMap<string, number> = new Map([
  ['e', Math.E],
  ['pi', Math.PI],
]);
