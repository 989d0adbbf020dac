import { type DigitGroup, digitRuns, endsNumber, joinedDigits } from '../cues/digit-runs';
import { isMarkedNear, markedBefore } from '../cues/nearby';
import { defineEntity } from '../entity';
import type { Span } from '../finding';
import type { Reading } from '../reading';
import { NUMBER_OF_CASE, SOCIAL_SECURITY } from '../text/marks';

export const ssn = defineEntity({
  name: 'ssn',
  summary: 'A United States Social Security number: 3-2-4 digits in ranges that are issued.',
  find(reading) {
    const found: Span[] = [];
    for (const { groups, token } of digitRuns(reading, 9)) {
      for (let from = 0; from < groups.length; from++) {
        const span = at(groups, from, token, reading);
        if (span) found.push(span);
      }
    }
    return found;
  },
  examples: {
    flag: ['My SSN is 219-09-9999', 'social security number 219 09 9999', 'SSN: 219099999', '(219-09-9999)'],
    pass: [
      '219 09 9999',
      '000-12-3456',
      '666-12-3456',
      '219-00-9999',
      '219-09-0000',
      '912-12-3456',
      'file 219-09-9999',
    ],
  },
});

function at(groups: readonly DigitGroup[], from: number, token: number, reading: Reading): Span | undefined {
  const first = groups[from] as DigitGroup;
  const isWhole = first.digits.length === 9;
  if (!isWhole && (first.digits.length !== 3 || groups[from + 1]?.digits.length !== 2)) return undefined;
  const part = isWhole ? [first] : groups.slice(from, from + 3);
  const last = part.at(-1) as DigitGroup;
  const shape = part.map(({ digits }) => digits.length).join('-');
  const gaps = part.slice(1).map(({ gap }) => gap);
  if ((shape !== '3-2-4' && !isWhole) || gaps.some((gap) => gap !== gaps[0] || (gap !== '-' && gap !== ' ')))
    return undefined;
  if (!isIssued(joinedDigits(part)) || !endsNumber(reading.text, last.end) || (from > 0 && first.gap !== ' '))
    return undefined;
  const isNamed = isMarkedNear(reading, token, SOCIAL_SECURITY);
  const isCase = markedBefore(reading, token, NUMBER_OF_CASE, 4) >= 0;
  return isNamed || (gaps[0] === '-' && !isCase) ? { start: first.start, end: last.end } : undefined;
}

/** Area, group and serial numbers the Social Security Administration gives out. */
function isIssued(digits: string): boolean {
  const area = digits.slice(0, 3);
  return area !== '000' && area !== '666' && area < '900' && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000';
}
