import { type DigitGroup, digitRuns, endsNumber, joinedDigits, passesLuhn } from '../cues/digit-runs';
import { defineEntity } from '../entity';
import type { Span } from '../finding';

/** Issuers' prefixes with the lengths they use (ISO/IEC 7812 registry, as the networks publish it). */
const issuers: { from: number; to: number; prefix: number; lengths: number[] }[] = [
  { prefix: 1, from: 4, to: 4, lengths: [13, 16, 19] },
  { prefix: 2, from: 51, to: 55, lengths: [16] },
  { prefix: 4, from: 2221, to: 2720, lengths: [16] },
  { prefix: 2, from: 34, to: 34, lengths: [15] },
  { prefix: 2, from: 37, to: 37, lengths: [15] },
  { prefix: 4, from: 6011, to: 6011, lengths: [16, 17, 18, 19] },
  { prefix: 3, from: 644, to: 659, lengths: [16, 17, 18, 19] },
  { prefix: 4, from: 3528, to: 3589, lengths: [16, 17, 18, 19] },
  { prefix: 2, from: 36, to: 36, lengths: [14] },
  { prefix: 2, from: 38, to: 39, lengths: [14] },
  { prefix: 3, from: 300, to: 305, lengths: [14] },
  { prefix: 2, from: 62, to: 62, lengths: [16, 17, 18, 19] },
];
/** How cards are written: in one piece, by fours, or as American Express and Diners do. */
const shapes = new Set(['4-4-4-4', '4-6-5', '4-6-4', '4-4-4-4-3', '4-4-4-1']);

export const paymentCard = defineEntity({
  name: 'payment-card',
  summary: 'A payment card number: an issuer’s prefix, the right length, and check digit.',
  find(reading) {
    const found: Span[] = [];
    for (const { groups } of digitRuns(reading, 13)) {
      for (let from = 0; from < groups.length; from++) {
        const length = cardLength(groups, from);
        const last = groups[from + length - 1];
        const first = groups[from];
        if (length === 0 || !first || !last || !endsNumber(reading.text, last.end)) continue;
        found.push({ start: first.start, end: last.end });
        from += length - 1;
      }
    }
    return found;
  },
  examples: {
    flag: ['card 4532 0151 1283 0366 expires', '4532015112830366', '3782-822463-10005', '5555 5555 5555 4444'],
    pass: ['4532 0151 1283 0367', 'tracking 9400 1000 0000 0000 0000 00', '1234567890123', 'call 416-555-0142'],
  },
});

/** How many groups from `from` on are a card number; 0 where they are none. */
function cardLength(groups: readonly DigitGroup[], from: number): number {
  const first = groups[from]?.digits.length ?? 0;
  if (first !== 4 && first < 13) return 0;
  for (let length = 1; length <= 5 && from + length <= groups.length; length++) {
    const part = groups.slice(from, from + length);
    if (length > 1 && !part.slice(1).every(({ gap }) => gap === ' ' || gap === '-')) return 0;
    if (length > 1 && !shapes.has(part.map(({ digits }) => digits.length).join('-'))) continue;
    const digits = joinedDigits(part);
    if (isIssued(digits) && new Set(digits).size > 1 && passesLuhn(digits)) return length;
  }
  return 0;
}

function isIssued(digits: string): boolean {
  return issuers.some(({ prefix, from, to, lengths }) => {
    const start = Number(digits.slice(0, prefix));
    return start >= from && start <= to && lengths.includes(digits.length);
  });
}
