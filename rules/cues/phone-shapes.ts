import { type DigitGroup, joinedDigits } from './digit-runs';

/** One way telephone numbers are written. */
interface PhoneShape {
  /**
   * How many groups from `from` on are a number of this shape, or 0.
   * @param plus whether a + stands before it.
   * @param isNamed whether the sentence speaks of telephones.
   */
  fits(groups: readonly DigitGroup[], from: number, plus: boolean, isNamed: boolean): number;
}

/** Area and exchange codes of the North American numbering plan begin with 2 to 9. */
function isNorthAmerican(area: string, exchange: string): boolean {
  return area >= '200' && exchange >= '200' && !exchange.endsWith('11');
}

/** The lengths of exactly `count` groups, as "3-3-4"; '' where there are not so many. */
function lengthsOf(groups: readonly DigitGroup[], from: number, count: number): string {
  if (from + count > groups.length) return '';
  return groups
    .slice(from, from + count)
    .map(({ digits }) => digits.length)
    .join('-');
}

/** 416-555-0142, (416) 555 0142, 1 416 555 0142, and ten digits in one piece where they are said to be a telephone's. */
const northAmerican: PhoneShape = {
  fits(groups, from, plus, isNamed) {
    const lead = groups[from]?.digits === '1' ? 1 : 0;
    const [area, exchange] = groups.slice(from + lead, from + lead + 2);
    if (
      area &&
      exchange &&
      lengthsOf(groups, from + lead, 3) === '3-3-4' &&
      isNorthAmerican(area.digits, exchange.digits)
    )
      return lead + 3;
    const whole = area?.digits.replace(/^1(?=\d{10}$)/, '') ?? '';
    const isOne = whole.length === 10 && isNorthAmerican(whole.slice(0, 3), whole.slice(3, 6));
    return isOne && (plus || isNamed) && lead === 0 ? 1 : 0;
  },
};

/** + and a country's code: 8 to 15 digits (ITU-T E.164). */
const international: PhoneShape = {
  fits(groups, from, plus) {
    if (!plus || groups[from]?.digits.startsWith('0')) return 0;
    let fitting = 0;
    for (let count = 1; from + count <= groups.length; count++) {
      const digits = joinedDigits(groups.slice(from, from + count));
      if (digits.length > 15) break;
      if (digits.length >= 8) fitting = count;
    }
    return fitting;
  },
};

const britishShapes = new Set(['5-6', '3-4-4', '4-3-4', '5-3-3', '5-5', '4-6', '4-7', '3-8', '5-2-4', '4-4-3']);

/** 020 7946 0958, 07700 900123; in one piece where it is said to be a telephone's. */
const british: PhoneShape = {
  fits(groups, from, _plus, isNamed) {
    const first = groups[from]?.digits ?? '';
    if (first[0] !== '0' || !'12378'.includes(first[1] ?? 'x')) return 0;
    for (const count of [3, 2]) if (britishShapes.has(lengthsOf(groups, from, count))) return count;
    return first.length === 11 && (isNamed || first[1] === '7') ? 1 : 0;
  },
};

/** 06 12 34 56 78; in one piece where it is said to be a telephone's. */
const french: PhoneShape = {
  fits(groups, from, _plus, isNamed) {
    const first = groups[from]?.digits ?? '';
    if (first[0] !== '0' || (first[1] ?? '0') === '0') return 0;
    if (lengthsOf(groups, from, 5) === '2-2-2-2-2') return 5;
    return first.length === 10 && isNamed ? 1 : 0;
  },
};

/** 555-0142: with a hyphen or dot, and said to be a telephone's or in the exchange kept for examples. */
const local: PhoneShape = {
  fits(groups, from, _plus, isNamed) {
    const [exchange, line] = groups.slice(from, from + 2);
    if (!exchange || !line || lengthsOf(groups, from, 2) !== '3-4' || exchange.digits < '200') return 0;
    if (line.gap === '-' || line.gap === '.') return isNamed || exchange.digits === '555' ? 2 : 0;
    return line.gap === ' ' && isNamed && exchange.digits === '555' ? 2 : 0;
  },
};

/** All shapes, the longer before the shorter they contain. */
export const phoneShapes: readonly PhoneShape[] = [international, northAmerican, british, french, local];
