import type { Rule } from '../../rules/format/rule';
import { ruleSchema } from '../../rules/format/rule';
import { levels } from '../../rules/vale/common-fields';
import { readValeRule } from '../../rules/vale/read-vale-rule';
import type { ValeRule } from '../../rules/vale/schema';
import { problemsOf } from '../pack-file/pack-problem';
import { readRuleFile } from './read-rule-file';
import type { Level, RuleSetting, Settings } from './settings-for-posts';

/** What an import does to every rule. */
export interface RuleTerms {
  settings?: Settings | undefined;
  /** Whether the rules are switched on. */
  enabled: boolean;
}

/** A rule of a pack, parsed and as a file says it; or why there is none. */
export type ImportedRule = { rule: Rule; raw: Record<string, unknown> } | { line?: number; reason: string };

const severities: Readonly<Record<Level, Rule['severity']>> = { suggestion: 'tip', warning: 'warn', error: 'block' };
const defaultLevel = 'warning';
const longestMessage = 600;

/** Makes a rule of a pack from the text of a rule's file. @param name `Style.Rule`. */
export function importRule(name: string, text: string, terms: RuleTerms): ImportedRule {
  const reading = readRuleFile(text);
  if ('reason' in reading) return reading;
  const imported = toRule(name, reading.raw, terms);
  return 'reason' in imported ? { line: lineOf(imported.reason, text), ...imported } : imported;
}

/** Makes a rule of a pack from the fields of a Vale rule. */
export function toRule(name: string, fields: Record<string, unknown>, { settings, enabled }: RuleTerms): ImportedRule {
  const level = levelOf(fields.level, settings?.rules.get(name));
  const reading = readValeRule({ ...fields, level });
  if ('reason' in reading) return reading;
  const least = settings?.minLevel;
  if (least && levels.indexOf(level) < levels.indexOf(least))
    return { reason: `is a ${level}, and “MinAlertLevel” asks for ${least}s at least` };
  const raw = {
    id: toId(name),
    kind: 'vale',
    enabled,
    severity: severities[level],
    category: 'style',
    message: reading.rule.message.replace(/\s+/g, ' ').trim().slice(0, longestMessage),
    vale: asWritten(reading.rule, fields, { level, ignore: settings?.ignore ?? [] }),
  };
  const parsed = ruleSchema.safeParse(raw);
  if (parsed.success) return { rule: parsed.data, raw };
  const [problem] = parsed.error.issues.flatMap((issue) => problemsOf(issue, raw));
  return { reason: problem?.reason ?? 'can’t be used in a pack' };
}

/** A rule's fields with Vale's types, without those that its file says nothing of. */
function asWritten(
  rule: ValeRule,
  fields: Record<string, unknown>,
  { level, ignore }: { level: Level; ignore: string[] },
) {
  const written = Object.entries(rule).filter(([field]) => field in fields);
  return {
    ...Object.fromEntries(written),
    ...(level !== defaultLevel && { level }),
    ...(ignore.length > 0 && { ignore }),
  };
}

/** A rule's level: the `.vale.ini`'s, or its own; what is no level is left for the rule's reader to complain of. */
function levelOf(own: unknown, setting: RuleSetting | undefined): Level {
  const set = levels.find((one) => one === setting?.set);
  return set ?? (own === undefined ? defaultLevel : (own as Level));
}

/** What a rule is called in a pack: as in Vale, but that what names there can't have becomes hyphens. */
export function toId(name: string): string {
  return (
    name
      .replace(/[^\p{L}\p{M}\p{N}_ .-]+/gu, '-')
      .replace(/([ .-])[ .-]+/g, '$1')
      .replace(/^[ .-]|[ .-]$/g, '') || 'rule'
  );
}

/** Where in its file the thing is that a reason speaks of: a key or a text it quotes, else what the rule extends. */
function lineOf(reason: string, text: string): number {
  const lines = text.split('\n');
  const findKey = (key: string) => lines.findIndex((line) => line.replace(/^[\s-]*["']?/, '').startsWith(`${key}:`));
  for (const [, before = '', quoted = ''] of reason.matchAll(/(\w*) ?“([^”]+)”/g)) {
    const key = Math.max(findKey(before), findKey(quoted));
    const index = key >= 0 ? key : lines.findIndex((line) => line.includes(quoted));
    if (index >= 0) return index + 1;
  }
  return Math.max(0, findKey('extends')) + 1;
}
