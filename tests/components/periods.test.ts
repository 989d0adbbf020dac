import { expect, test } from 'vitest';
import { daysBetween, isWithin, periods } from '../../components/periods';

/** In the order of year, month (from 1), day, hour; where the tests run. */
const on = (year: number, month: number, day: number, hour = 0) => new Date(year, month - 1, day, hour);
const friday = on(2026, 11, 20, 15);

test.each([
  ['week', on(2026, 11, 16), on(2026, 11, 23)],
  ['month', on(2026, 11, 1), on(2026, 12, 1)],
  ['last-month', on(2026, 10, 1), on(2026, 11, 1)],
  ['year', on(2026, 1, 1), on(2027, 1, 1)],
] as const)('this %s', (name, from, until) => {
  expect(periods[name](friday)).toEqual({ from, until });
});

test('a week begins on Monday, on a Sunday too', () => {
  expect(periods.week(on(2026, 11, 22, 23)).from).toEqual(on(2026, 11, 16));
  expect(periods.week(on(2026, 11, 16)).from).toEqual(on(2026, 11, 16));
});

test('last month in January is December of the year before', () => {
  expect(periods['last-month'](on(2026, 1, 31))).toEqual({ from: on(2025, 12, 1), until: on(2026, 1, 1) });
});

test('both days count, and a missing one leaves its side open', () => {
  const isIn = isWithin(daysBetween('2026-11-01', '2026-11-20'));
  const at = (date: Date) => isIn(date.toISOString());
  expect([on(2026, 10, 31, 23), on(2026, 11, 1), on(2026, 11, 20, 23), on(2026, 11, 21)].map(at)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isWithin(daysBetween('', '2026-11-20'))('1999-01-01T00:00:00Z')).toBe(true);
  expect(isWithin({})('1999-01-01T00:00:00Z')).toBe(true);
});
