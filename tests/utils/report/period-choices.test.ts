import { expect, test } from 'vitest';
import { periodChoices } from '../../../utils/report/period-choices';

test.each([
  [
    '2026-11-21',
    {
      'this-month': '2026-11-01 2026-11-21',
      'last-month': '2026-10-01 2026-10-31',
      'this-quarter': '2026-10-01 2026-11-21',
      'last-quarter': '2026-07-01 2026-09-30',
      'this-year': '2026-01-01 2026-11-21',
      'last-year': '2025-01-01 2025-12-31',
    },
  ],
  [
    '2028-03-01',
    {
      'this-month': '2028-03-01 2028-03-01',
      'last-month': '2028-02-01 2028-02-29',
      'this-quarter': '2028-01-01 2028-03-01',
      'last-quarter': '2027-10-01 2027-12-31',
      'this-year': '2028-01-01 2028-03-01',
      'last-year': '2027-01-01 2027-12-31',
    },
  ],
])('on %s the periods are these', (today, periods) => {
  const days = Object.entries(periodChoices).map(([id, choice]) => {
    const { from, to } = choice.days(today);
    return [id, `${from} ${to}`];
  });
  expect(Object.fromEntries(days)).toEqual(periods);
});
