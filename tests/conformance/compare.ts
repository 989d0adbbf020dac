import type { Finding } from '../../rules/finding';
import type { ConformanceCase } from './cases';

/** What was found, as Vale would name its place: lines and columns from 1, columns in code points. */
interface Place {
  line: number;
  col: number;
  message: string;
}

/** How what was found differs from what Vale says; undefined where it agrees. */
export function difference(expected: ConformanceCase, findings: readonly Finding[]): string | undefined {
  const found = findings.map((finding) => placeOf(finding, expected.text));
  return holds(expected, found) ? undefined : `expected ${print(expected.expected)}\n  found    ${print(found)}`;
}

function placeOf({ start = 0, message }: Finding, text: string): Place {
  const lines = text.slice(0, start).split('\n');
  return { line: lines.length, col: [...(lines.at(-1) as string)].length + 1, message };
}

function holds({ assert, expected, messageReliable }: ConformanceCase, found: readonly Place[]): boolean {
  const isThere = ({ line, col, message }: ConformanceCase['expected'][number]) =>
    found.some(
      (place) =>
        place.line === line &&
        (col === undefined || place.col === col) &&
        (messageReliable === false || message === undefined || place.message === message),
    );
  switch (assert) {
    case 'none':
      return found.length === 0;
    case 'someAlert':
      return found.length > 0;
    case 'contains':
      return expected.every(isThere);
    case 'lineHasAlert':
      return expected.every(({ line }) => found.some((place) => place.line === line));
    case 'exact':
      return expected.every(isThere) && places(expected).join() === places(found).join();
  }
}

function places(list: readonly { line: number; col?: number }[]): string[] {
  return [...new Set(list.map(({ line, col }) => `${line}:${col}`))].sort();
}

function print(list: readonly { line: number; col?: number; message?: string }[]): string {
  return list.map(({ line, col, message }) => `${line}:${col ?? '?'} ${message ?? ''}`).join(' · ') || 'nothing';
}
