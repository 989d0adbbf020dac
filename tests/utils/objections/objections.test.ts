import '../../fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseAllDocuments } from 'yaml';
import type { Objection } from '../../../rules/objection';
import { keepObjection, takeBackObjections } from '../../../utils/objections/objections';
import { objectionsYaml } from '../../../utils/objections/objections-yaml';
import { objections } from '../../../utils/settings';

const mistake = { kind: 'mistake', pack: 'p', version: '1.0.0', rule: 'no-guilt', text: 'I feel guilty!' } as const;
const concern = { kind: 'concern', pack: 'p', version: '1.0.0', clause: '4.2', words: 'Whose names?' } as const;

beforeEach(() => fakeBrowser.reset());

test('objections that come at once are all kept, and the same said twice is kept once', async () => {
  await Promise.all([keepObjection(mistake), keepObjection(concern), keepObjection({ ...mistake, version: '1.1.0' })]);
  expect((await objections.get()).map(({ kind, version }) => `${kind} ${version}`)).toEqual([
    'concern 1.0.0',
    'mistake 1.1.0',
  ]);
});

test('one is taken back, or all', async () => {
  await keepObjection(mistake);
  await keepObjection(concern);
  const [first] = await objections.get();
  await takeBackObjections(first?.id);
  expect((await objections.get()).map(({ kind }) => kind)).toEqual(['concern']);
  await takeBackObjections();
  expect(await objections.get()).toEqual([]);
});

test('the author of a pack gets pass examples by rule, and concerns by clause', () => {
  const kept = [
    mistake,
    { ...mistake, text: 'Je plaide : coupable\nde gourmandise #"x', lang: 'fr', network: 'x' },
    { ...mistake, pack: 'other', rule: 'plates' },
    concern,
  ].map((one, index): Objection => ({ ...one, id: String(index), at: '2026-11-21T14:00:00.000Z' }));
  const documents = parseAllDocuments(objectionsYaml(kept)).map((document) => {
    if ('errors' in document) expect(document.errors).toEqual([]);
    return (document as { toJS(): unknown }).toJS();
  });
  expect(documents).toEqual([
    {
      pack: 'other',
      versions: ['1.0.0'],
      rules: [{ id: 'plates', examples: { pass: ['I feel guilty!'] } }],
    },
    {
      pack: 'p',
      versions: ['1.0.0'],
      rules: [
        {
          id: 'no-guilt',
          examples: {
            pass: ['I feel guilty!', { text: 'Je plaide : coupable\nde gourmandise #"x', lang: 'fr', network: 'x' }],
          },
        },
      ],
      concerns: [{ clause: '4.2', concern: 'Whose names?', date: '2026-11-21' }],
    },
  ]);
});
