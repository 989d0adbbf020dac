// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { ToneLine } from '../../../components/coach/ToneLine';
import { toneAdjectives } from '../../../components/coach/tone-adjectives';
import type { Evidence } from '../../../rules/finding';
import type { HeardTone, ToneOfPost } from '../../../rules/tone/tone';
import { draw, press } from '../draw';

const text = 'For the last time: obviously you can’t park here, you genius.';
const word = (match: string, share: number, suggestions?: string[]) => {
  const start = text.indexOf(match);
  return { start, end: start + match.length, share, ...(suggestions && { suggestions }) };
};
const annoyed: HeardTone = {
  label: 'annoyance',
  score: 0.8,
  isSure: true,
  words: [
    word('obviously', 0.5, ['', 'as we see']),
    word('For the last time', 0.3, ['Once more']),
    word('genius', 0.1),
  ],
};

function drawLine(heard: HeardTone[]) {
  const pointed = signal<readonly Evidence[]>([]);
  const replaced: string[] = [];
  const tone: ToneOfPost = { emotions: [], ekman: [], sentiment: [], scores: {}, heard };
  const page = draw(
    <ToneLine
      text={text}
      tone={tone}
      pointed={pointed}
      onReplace={({ match }, words) => replaced.push(`${match} → ${words}`)}
    />,
  );
  const marked = () => pointed.value.map(({ match }) => match);
  return { page, marked, replaced };
}

test.each<[HeardTone[], string | undefined]>([
  [[annoyed], 'Clearly sounds annoyed: “For the last time”, “obviously”, “genius”'],
  [
    [
      { ...annoyed, score: 0.5, words: annoyed.words.slice(0, 1) },
      { ...annoyed, label: 'anger', score: 0.45, words: [word('genius', 0.2), word('last time: obviously', 0.1)] },
    ],
    'Sounds annoyed and angry: “obviously”, “genius”',
  ],
  [
    [
      { ...annoyed, score: 0.6, isSure: false },
      { ...annoyed, label: 'anger', score: 0.3, words: [] },
    ],
    'Sounds angry',
  ],
  [[{ ...annoyed, isSure: false }], undefined],
  [[], undefined],
])('it says how surely, how, and by which words, without saying a word twice: %#', (heard, line) => {
  expect(drawLine(heard).page.querySelector('p')?.textContent).toBe(line);
});

test('words that are pointed at, by mouse or by keyboard, are marked until they no longer are', () => {
  const { page, marked } = drawLine([annoyed]);
  const second = page.querySelectorAll<HTMLElement>('.tone-word')[1];
  act(() => second?.focus());
  expect(marked()).toEqual(['obviously']);
  act(() => second?.blur());
  expect(marked()).toEqual([]);
  act(() => void page.querySelector('.tone')?.dispatchEvent(new MouseEvent('mouseenter')));
  expect(marked()).toEqual(['For the last time', 'obviously', 'genius']);
  draw(<p />);
  const { page: other, marked: markedThere } = drawLine([annoyed]);
  act(() => other.querySelector<HTMLElement>('.button')?.focus());
  expect(markedThere()).toEqual(['For the last time']);
});

test('one press takes what is said instead, or leaves words out', () => {
  const { page, replaced } = drawLine([annoyed]);
  press(page, 'Write “Once more” for “For the last time”');
  press(page, 'Leave out “obviously”');
  expect(replaced).toEqual(['For the last time → Once more', 'obviously → ']);
  expect([...page.querySelectorAll('.button')]).toHaveLength(2);
});

test('each emotion has its adjective', () => {
  expect(Object.values(toneAdjectives)).toHaveLength(27);
  expect(new Set(Object.values(toneAdjectives)).size).toBe(27);
});
