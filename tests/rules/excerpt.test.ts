import { describe, expect, it } from 'vitest';
import { maskedExcerpt } from '../../rules/excerpt';
import type { Finding } from '../../rules/finding';

const finding = (text: string, match: string, category: string): Finding => ({
  rule: 'r',
  pack: 'p',
  category,
  severity: 'warn',
  message: 'm',
  suggestions: [],
  start: text.indexOf(match),
  end: text.indexOf(match) + match.length,
  match,
});

describe('the excerpt in the log', () => {
  it('masks what identifies people, whether or not a rule asked for it', () => {
    expect(maskedExcerpt('Kyle Renner, 16, of Maple Street School. Call 416-555-0142, plate ABC 123.', [])).toBe(
      '▒▒▒, of Maple Street School. Call ▒▒▒, plate ▒▒▒.',
    );
  });

  it('masks what findings about people point at, and nothing else', () => {
    const text = 'Our client Jo is a clown';
    const findings = [finding(text, 'client Jo', 'client-confidential'), finding(text, 'clown', 'hostile')];
    expect(maskedExcerpt(text, findings)).toBe('Our ▒▒▒ is a clown');
  });

  it('masks overlapping findings as one', () => {
    const text = 'see Jo Lee there';
    expect(maskedExcerpt(text, [finding(text, 'Jo Lee', 'minor'), finding(text, 'Lee there', 'personal-info')])).toBe(
      'see ▒▒▒',
    );
  });

  it('keeps 80 graphemes and cuts none', () => {
    expect(maskedExcerpt('👩‍👩‍👧‍👦'.repeat(81), [])).toBe(`${'👩‍👩‍👧‍👦'.repeat(80)}…`);
    expect(maskedExcerpt('a'.repeat(80), [])).toBe('a'.repeat(80));
  });

  it('does not unmask by the cut', () => {
    const text = `${'word '.repeat(15)}call 416-555-0142 now`;
    expect(maskedExcerpt(text, [])).toBe(`${'word '.repeat(15)}call…`);
    expect(maskedExcerpt(`${'word '.repeat(14)}call 416-555-0142 now`, [])).toContain('call ▒▒▒');
  });
});
