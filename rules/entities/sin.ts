import { type DigitGroup, digitRuns, endsNumber, joinedDigits, passesLuhn } from '../cues/digit-runs';
import { isMarkedNear, markedBefore } from '../cues/nearby';
import { defineEntity } from '../entity';
import type { Span } from '../finding';
import type { Reading } from '../reading';
import { MONEY, NUMBER_OF_CASE, PHONE, SOCIAL_INSURANCE } from '../text/marks';

export const sin = defineEntity({
  name: 'sin',
  summary: 'A Canadian Social Insurance Number: 3-3-3 digits with the right check digit.',
  find(reading) {
    const found: Span[] = [];
    for (const { groups, token } of digitRuns(reading, 9)) {
      const first = groups[0] as DigitGroup;
      if (first.digits.length !== 9 && (first.digits.length !== 3 || groups[2]?.digits.length !== 3)) continue;
      const part = first.digits.length === 9 ? [first] : groups.slice(0, 3);
      const last = part.at(-1) as DigitGroup;
      if (isNumber(part, reading, token) && endsNumber(reading.text, last.end))
        found.push({ start: first.start, end: last.end });
    }
    return found;
  },
  examples: {
    flag: ['SIN 046 454 286', 'Her social insurance number is 046-454-286.', 'NAS : 130 692 544', 'SIN 130692544'],
    pass: ['046 454 287', 'file 046-454-286', '130692544', '130 692 544 $', 'call 416-555-0142'],
  },
});

function isNumber(part: readonly DigitGroup[], reading: Reading, token: number): boolean {
  const digits = joinedDigits(part);
  const gaps = part.slice(1).map(({ gap }) => gap);
  if (digits.length !== 9 || !passesLuhn(digits) || new Set(digits).size === 1) return false;
  if (gaps.some((gap) => gap !== gaps[0] || (gap !== ' ' && gap !== '-'))) return false;
  if (isMarkedNear(reading, token, SOCIAL_INSURANCE)) return true;
  const isCase = markedBefore(reading, token, NUMBER_OF_CASE | PHONE, 4) >= 0;
  const isMoney = (reading.marked(token + part.length) | reading.marked(token - 1)) & MONEY;
  return part.length === 3 && part.every((group) => group.digits.length === 3) && !isCase && !isMoney;
}
