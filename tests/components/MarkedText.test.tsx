// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { MarkedText } from '../../components/MarkedText';
import type { Finding, Severity } from '../../rules/finding';
import { draw } from './draw';

const finding = (severity: Severity, start?: number, end?: number): Finding => ({
  rule: 'r',
  pack: 'p',
  category: 'personal-info',
  severity,
  message: '',
  suggestions: [],
  ...(start !== undefined && end !== undefined && { start, end }),
});

/** The text with its marks written as [severity:words]. */
function marked(text: string, findings: Finding[]): string {
  const nodes = draw(<MarkedText text={text} findings={findings} />).querySelector('section')?.childNodes ?? [];
  return [...nodes]
    .map((node) => (node instanceof HTMLElement ? `[${node.dataset.severity}:${node.textContent}]` : node.textContent))
    .join('');
}

test('words of findings are marked, findings of the whole post mark nothing', () => {
  expect(marked('Plate ABC 123 seen', [finding('warn', 6, 13), finding('tip')])).toBe('Plate [warn:ABC 123] seen');
});

test('where two overlap, the loudest marks what they share', () => {
  expect(marked('abcdefgh', [finding('tip', 0, 5), finding('block', 3, 8)])).toBe('[tip:abc][block:de][block:fgh]');
});

test('a finding at both ends leaves nothing out', () => {
  expect(marked('🎉 party', [finding('warn', 0, 2), finding('block', 3, 8)])).toBe('[warn:🎉] [block:party]');
});
