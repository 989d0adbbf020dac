/** The remainder by 97 of a number of any length (ISO/IEC 7064). */
export function modulo97(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

/** The sum of the digits, each times the weight at its place. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}

/** Whether the last digit is right by ISO/IEC 7064 MOD 11,10. */
export function passesModulo11And10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** Whether digits are a month and a day; `apart` is added to the month, or to the day, of some people. */
export function isDate(month: string, day: string, { months = 0, days = 0 } = {}): boolean {
  const one = Number(month);
  const other = Number(day);
  const hasMonth = inRange(one, 12) || inRange(one - months, 12);
  return hasMonth && (inRange(other, 31) || inRange(other - days, 31));
}

function inRange(value: number, last: number): boolean {
  return value >= 1 && value <= last;
}
