// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { CoachHost } from '../../../utils/coach/coach-host';
import type { Composer } from '../../../utils/composer/composer';
import { createWait } from '../../../utils/guard/wait-for-coach';
import { mastodon } from '../../../utils/networks/mastodon';

/** A Mastodon box with a text, and a wait for a coach that never comes. */
function waitAt(text: string, failClosed = false) {
  const said: string[] = [];
  const editable = document.createElement('textarea');
  editable.value = text;
  const [surface] = mastodon.surfaces;
  if (!surface) throw new Error('Mastodon has no surface.');
  const composer: Composer = { network: mastodon, surface, editable, container: editable };
  const host = {
    light: () => undefined,
    say: (_: Composer, state: string, note: string) => said.push(`${state}: ${note}`),
  } as unknown as CoachHost;
  let asked = 0;
  const wakeCoach = async () => {
    asked++;
  };
  const wait = createWait({ wakeCoach, isCoachThere: () => false, isFailClosed: () => failClosed, host });
  const press = (after: number) => wait.decide([composer], { at: performance.now() + after });
  return { press, said, asked: () => asked };
}

describe('a press before the engine is there', () => {
  test('goes where the box is empty, and asks for nothing', () => {
    const { press, asked } = waitAt('  \n ');
    expect(press(0)).toBe('go');
    expect(asked()).toBe(0);
  });

  test('is held, and asks for the engine once', () => {
    const { press, said, asked } = waitAt('He did it.');
    expect(press(0)).toBe('stop');
    expect(press(500)).toBe('stop');
    expect(said.at(-1)).toMatch(/^checking: .*[Pp]ress again/);
    expect(asked()).toBe(1);
  });

  test('goes after a second and a half, and the author is told', () => {
    const { press, said } = waitAt('He did it.');
    press(0);
    expect(press(1600)).toBe('go');
    expect(said.at(-1)).toMatch(/^can't check: /);
  });

  test('stays held where a pack fails closed', () => {
    const { press, said } = waitAt('He did it.', true);
    press(0);
    expect(press(1600)).toBe('stop');
    expect(said.at(-1)).toMatch(/^can't check: .*Reload/);
  });
});
