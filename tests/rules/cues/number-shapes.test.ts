import { expect, it } from 'vitest';
import { createChecker } from '../../../rules/check';
import { entities } from '../../../rules/entities';
import { lines, packOf } from '../one-line';

const shaped = ['national-id', 'health-number', 'iban', 'drivers-licence', 'bank-account'] as const;
const words = 'We met 12 neighbours at 7:30 near 40 Mill Street on 3 May 2026, and all of them asked for a crossing. ';

for (const name of shaped) {
  const checker = createChecker([packOf({ rules: [{ kind: 'entity', entity: name }] })]);
  const found = (text: string) => checker.check({ text }).findings.map(({ start, end }) => text.slice(start, end));

  it.each(entities[name].examples.flag)(`${name} is found in a long post as it is alone: %s`, (text) => {
    const alone = found(text);
    for (const around of [words.repeat(9), words.trim()]) expect(found(`${around} ${text} ${around}`)).toEqual(alone);
    expect(found(`${text}\n${words}\n${text}`)).toEqual([...alone, ...alone]);
  });
}

it('an account of letters is found too', () => {
  const checker = createChecker([packOf({ rules: [{ kind: 'entity', entity: 'iban' }] })]);
  const { findings } = checker.check({ text: 'Pay to QA69DOHBABCDEFGHIJKLMNOPQRSTU.' });
  expect(findings.map(({ match }) => match)).toEqual(['QA69DOHBABCDEFGHIJKLMNOPQRSTU']);
});

it('each number is found once where no space parts them', () => {
  const checker = createChecker([packOf({ rules: [{ kind: 'entity', entity: 'national-id' }] })]);
  const { findings } = checker.check({ text: '番号：85.03.12-273.09、名前は山田。'.repeat(50) });
  expect(findings).toHaveLength(50);
});

it('where nothing is, nothing is found', () => {
  const checker = createChecker([packOf({ rules: shaped.map((entity) => ({ id: entity, kind: 'entity', entity })) })]);
  expect(lines(checker.check({ text: words.repeat(20) }))).toEqual([]);
});
