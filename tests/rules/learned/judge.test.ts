import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../rules/check';
import { learned } from '../../../rules/learned/learned';
import { lines, packOf } from '../one-line';

const asked = (label: string, sure: number) => ({
  id: `reads-like-${label}`,
  kind: 'learned',
  category: label,
  label,
  sure,
});
const checker = createChecker([packOf({ rules: [asked('minor', 0.5), asked('confidential-business', 0.5)] })], {
  learned,
});
const found = (text: string) => lines(checker.check({ text }));

describe('what was learned from labelled drafts', () => {
  it('is found in words no rule lists, at the sentence that says it', () => {
    expect(
      found(
        'Good morning. The board votes on closing the west wing next week, nobody on the floor knows yet. Have a nice day.',
      ),
    ).toEqual([
      '14-95 reads-like-confidential-business: The board votes on closing the west wing next week, nobody on the floor knows yet',
    ]);
  });

  it('is found in French by the same model', () => {
    expect(found('Plus que trois semaines avant l’annonce de la fusion, et les employés ne savent rien.')).toHaveLength(
      1,
    );
  });

  it('is not found where much the same words give nobody away', () => {
    expect(found('Our results are out: revenue up 8 percent. The letter is online.')).toEqual([]);
    expect(found('Practice for the U10 team is on Tuesday at 6.')).toEqual([]);
  });

  it('says nothing of a text without words', () => {
    expect(['', '🎉🎉', '!!!', '2026', '\u200b'].flatMap(found)).toEqual([]);
  });

  it('gives way where another rule of its category speaks, and to no other', () => {
    const words = { id: 'by-words', kind: 'existence', category: 'minor', terms: ['little <name>'] };
    const both = createChecker([packOf({ rules: [asked('minor', 0.3), words] })], { learned });
    const text = 'Little Theo from the Caterpillar group has finally learned to share. His mommy cried!';
    expect(lines(both.check({ text }))).toEqual(['0-11 by-words: Little Theo']);
    const other = createChecker([packOf({ rules: [asked('minor', 0.3), { ...words, category: 'other' }] })], {
      learned,
    });
    expect(other.check({ text }).findings.map(({ rule }) => rule)).toContain('reads-like-minor');
  });

  it('waits where the model is not there', () => {
    expect(createChecker([packOf({ rules: [asked('minor', 0.5)] })]).waiting).toEqual([
      { rule: 'reads-like-minor', pack: 'org.example.test', needs: 'learned' },
    ]);
  });

  it('reads the longest posts, also those without a full stop', () => {
    const words = 'we saw the man with the knife and the camera in his car near the school on Monday ';
    expect(() => [found(words.repeat(750)), found(`${words}. `.repeat(750))]).not.toThrow();
  });
});
