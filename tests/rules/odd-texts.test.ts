import { describe, expect, it } from 'vitest';
import { createChecker } from '../../rules/check';
import { packSchema } from '../../rules/pack';
import base from '../../rules/packs/base.yaml';
import police from '../../rules/packs/police.yaml';

const checker = createChecker([base, police].map((pack) => packSchema.parse(pack)));
const rulesOn = (text: string): string[] => [...new Set(checker.check({ text }).findings.map(({ rule }) => rule))];

/** Goals and tips aside, what the packs hold a post for. */
const heldFor = (text: string): string[] => [
  ...new Set(
    checker
      .check({ text })
      .findings.filter(({ severity }) => severity !== 'tip')
      .map(({ rule }) => rule),
  ),
];

describe('texts nobody wrote the packs for', () => {
  it.each([
    ['nothing but emoji', '🎉🎉🥳 👮‍♀️🚓 🇨🇦'],
    ['another language', '公園は金曜日の午後に閉まります。どうぞお気をつけください。'],
    ['several languages', 'Merci a todos, see you am Montag: das Fest beginnt à 19 h.'],
    ['marks and spaces', '… — ¿? !  \u200B \u00A0 ((()))'],
    [
      'a list of officials',
      'Council 2026: Mayor Ana Ruiz, Deputy Mayor Tom Sung, Councillors Bea Holm, Idris Vaughan, Ruth Ames and Lou Steen.',
    ],
    [
      'a quotation that is answered',
      'He wrote: “You people are idiots.” We answered with a cup of coffee and a chair.',
    ],
    ['a public figure who died long ago', 'In 1912 Agnes Macphail taught school, two streets from our station.'],
    ['a number that is nobody’s', 'The bridge is 1,204 m long, opened 12/13/1931, and cost $4,165,550.'],
  ])('are left alone: %s', (_name, text) => {
    expect(heldFor(text)).toEqual([]);
  });

  it('hides nothing with letters of another script, or none that show', () => {
    expect(rulesOn('What an idi\u200Bot.')).toContain('insult');
    expect(rulesOn('What an ｉｄｉｏｔ.')).toContain('insult');
  });

  it('takes a text of 63,000 characters for what it is', () => {
    const calm = 'The library closes early on Friday because the boiler needs work, so bring your books back. ';
    expect(heldFor(calm.repeat(690).slice(0, 63_000))).toEqual([]);
    expect(heldFor(`${calm.repeat(680)} What an idiot.`)).toEqual(['insult']);
  });
});
