import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A piece of YAML that a document shows. */
export interface YamlBlock {
  /** The line its text begins on, from 1. */
  line: number;
  source: string;
  value: Record<string, unknown>;
}

/** The ```yaml blocks of a document. */
export function yamlBlocks(file: string): YamlBlock[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(({ 1: source = '', index }) => ({
    line: text.slice(0, index).split('\n').length + 1,
    source,
    value: parse(source) as Record<string, unknown>,
  }));
}
