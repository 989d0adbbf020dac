import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../rules/check';
import { entities } from '../../rules/entities';
import { lines, packOf } from './one-line';

const files = readdirSync(new URL('../../rules/entities', import.meta.url)).map((file) => file.replace('.ts', ''));
const all = Object.keys(entities).map((entity) => ({ id: entity, kind: 'entity', entity }));

describe('entities', () => {
  it('are all registered', () => {
    expect(Object.keys(entities).sort(), 'Give each file of rules/entities a line in rules/entities.ts.').toEqual(
      files.sort(),
    );
  });

  for (const entity of Object.values(entities)) {
    const checker = createChecker([packOf({ rules: [{ kind: 'entity', entity: entity.name }] })]);
    const isFlagged = (text: string): boolean => checker.check({ text }).findings.length > 0;
    it.each(entity.examples.flag)(`${entity.name} is in: %s`, (text) => expect(isFlagged(text)).toBe(true));
    it.each(entity.examples.pass)(`${entity.name} is not in: %s`, (text) => expect(isFlagged(text)).toBe(false));
  }

  it('are found where they are, and no further', () => {
    // A name alone is nothing found; it lies inside what names a child.
    const rules = all.filter(({ entity }) => entity !== 'person-name');
    const checker = createChecker([packOf({ rules })]);
    const found = (text: string): string[] => lines(checker.check({ text }));
    expect(found('Arrested Kyle Renner, 16, of Maple Street School. He did it. Plate ABC 123.')).toEqual([
      '9-24 identified-minor: Kyle Renner, 16',
      '67-74 licence-plate: ABC 123',
    ]);
    expect(found('Call +1 (416) 555-0142, or come to 12B Oak Ave., Apt 4!')).toEqual([
      '5-22 phone: +1 (416) 555-0142',
      '35-54 street-address: 12B Oak Ave., Apt 4',
    ]);
    expect(found('Write to jo.lee+x@mail.example.ca.')).toEqual(['9-33 email: jo.lee+x@mail.example.ca']);
  });

  it.each([
    'Zainab Hassan-Ali, 15, of Birch Grove Elementary',
    'a 13-year-old boy, Oluwaseun Adeyemi, was struck',
    'the suspect (Tyrell Banks, 17) lives nearby',
    'Grade 6 pupil Xiu Ying Zhao won the fair',
    'Nguyễn Minh, 14 ans, élève de l’école secondaire des Sources',
    'ARRESTED: JORDAN BLAKE, 16, OF MAPLE STREET SCHOOL',
  ])('a child with an unseen name: %s', (text) => {
    const checker = createChecker([packOf({ rules: [{ kind: 'entity', entity: 'identified-minor' }] })]);
    expect(checker.check({ text }).findings).toHaveLength(1);
  });

  it("leaves the organization's own contacts alone, however they are written", () => {
    const own = {
      phones: ['+1 613-555-0142'],
      emails: ['tips@police.example.ca'],
      domains: ['lakemount.example'],
      addresses: ['40 Mill Street'],
      people: ['Chief Ana Ruiz'],
    };
    const checker = createChecker([packOf({ own, rules: all })]);
    const found = (text: string): string[] => lines(checker.check({ text }));
    expect(found('40 Mill St., (613) 555-0142, 555-0142, TIPS@police.example.ca, jo@lakemount.example')).toEqual([]);
    expect(found('42 Mill St., 613-555-0143, jo@lakemount.example.org')).toHaveLength(3);
  });
});
