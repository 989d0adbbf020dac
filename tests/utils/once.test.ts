import { expect, test } from 'vitest';
import { once } from '../../utils/once';

test('the work is done when it is asked for, and once, even if nothing comes of it', () => {
  let times = 0;
  const work = once(() => {
    times++;
  });
  expect(times).toBe(0);
  work();
  work();
  expect(times).toBe(1);
});
