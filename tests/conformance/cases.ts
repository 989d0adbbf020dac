import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One text, and what Vale says of it under one rule. */
export interface ConformanceCase {
  id: string;
  rule_sha: string;
  rule: string;
  extends: string;
  text: string;
  /** exact: these places and no others; contains: at least these; lineHasAlert: something on each of these lines. */
  assert: 'exact' | 'contains' | 'lineHasAlert' | 'none' | 'someAlert';
  /** Lines and columns from 1, columns in code points. */
  expected: { line: number; col?: number; message?: string }[];
  messageReliable?: boolean;
  config: { minAlertLevel?: string; vocab?: { accept: string[]; reject: string[] }; note?: string };
}

/** A rule of a public style as its file writes it. */
export interface ConformanceRule {
  rule: string;
  path: string;
  yaml: string;
}

/** @throws Error where the folder has no cases. */
export function readCases(folder: string): { cases: ConformanceCase[]; rules: Record<string, ConformanceRule> } {
  const cases = readFileSync(join(folder, 'vale-cases.jsonl'), 'utf8').split('\n');
  return {
    cases: cases.filter((line) => line !== '').map((line) => JSON.parse(line) as ConformanceCase),
    rules: JSON.parse(readFileSync(join(folder, 'vale-rules.json'), 'utf8')) as Record<string, ConformanceRule>,
  };
}
