import '../../fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAuthorMemory } from '../../../utils/coach/author-memory';
import { learnLesson } from '../../../utils/goals-learned/learn';
import { lessonOf } from '../../../utils/goals-learned/send-lesson';
import type { JudgedDraft } from '../../../utils/guard/judged-draft';
import { learned } from '../../../utils/settings';

const lesson = { features: [1, 2, 3], yes: ['trust'], no: [], untouched: [] };

beforeEach(() => fakeBrowser.reset());

test('lessons that come at once are all learned', async () => {
  await Promise.all([learnLesson(lesson), learnLesson(lesson), learnLesson({ ...lesson, features: [4] })]);
  expect((await learned.get()).trust?.yes).toBe(3);
});

test('a draft teaches what its author said of its goals, and no word of it is in the lesson', () => {
  const memory = createAuthorMemory();
  const draft = {
    text: 'Biscuit the horse was at the market',
    goals: [{ id: 'events', name: 'Events', by: 'words' }],
    memory,
  } as unknown as JudgedDraft;
  expect(lessonOf(draft)).toBeUndefined();
  memory.choose('trust', true);
  memory.choose('roads', false);
  const taught = lessonOf(draft);
  expect(taught).toMatchObject({ yes: ['trust'], no: ['roads'], untouched: ['events'] });
  expect(taught?.features.every(Number.isInteger)).toBe(true);
  expect(JSON.stringify(taught)).not.toMatch(/biscuit|horse|market/i);
});
