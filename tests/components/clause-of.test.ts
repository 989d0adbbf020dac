import { expect, test } from 'vitest';
import { clauseOf, toldIn } from '../../components/clause-of';
import type { Finding } from '../../rules/finding';
import type { Pack } from '../../rules/pack';

const clause = (id: string, title: string, language?: string) => ({
  id,
  title,
  body: '.',
  ...(language && { language }),
});
const packs = [
  { id: 'base', version: '1.0.0', policy: [clause('1', 'Privacy'), clause('2', 'Respect')] },
  {
    id: 'ours',
    version: '2.0.0',
    policy: [clause('1', 'Our privacy'), clause('3', 'Cases', 'en'), clause('3', 'Causes', 'fr')],
  },
] as unknown as Pack[];
const cited = (pack: string, clauseId: string, language?: string) => {
  const found = clauseOf({ pack, clause: clauseId } as Finding, packs, language);
  return found && `${found.id} ${found.title} ${found.version}`;
};

test.each([
  ['base', '1', undefined, '1 Privacy 1.0.0'],
  ['ours', '1', undefined, '1 Our privacy 2.0.0'],
  ['ours', '2', undefined, '2 Respect 1.0.0'],
  ['ours', '3', 'fr', '3 Causes 2.0.0'],
  ['ours', '3', 'en', '3 Cases 2.0.0'],
  ['ours', '3', 'es', '3 Cases 2.0.0'],
  ['ours', '9', undefined, undefined],
])('a finding of %s that rests on clause %s, in %s, cites %s', (pack, id, language, expected) => {
  expect(cited(pack, id, language)).toBe(expected);
});

test('what is told only in other languages is still told', () => {
  expect(toldIn('fr', [{ language: 'en' }])).toEqual([{ language: 'en' }]);
  expect(toldIn('fr', [{ language: 'en' }, { language: undefined }])).toEqual([{ language: undefined }]);
});
