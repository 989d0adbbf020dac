import type { FoundStyles } from './find-styles';
import { vocabularyNames } from './read-vocabularies';
import { nameOf } from './source-file';

/** The style that Vale itself brings; what it has is made from the vocabularies. */
export const builtInStyle = 'Vale';

/** Why a rule is left out as the `.vale.ini` asks; undefined where it is to be taken. @param rule `Style.Rule`. */
export function whyUnused(rule: string, style: string, { settings }: FoundStyles): string | undefined {
  const setting = settings?.rules.get(rule);
  if (setting?.set === 'off') return `is switched off in .vale.ini, line ${setting.line}`;
  if (setting || !settings?.styles || settings.styles.includes(style)) return undefined;
  return `is of the style “${style}”, which “BasedOnStyles” in .vale.ini does not name`;
}

/** The vocabularies in use: those the `.vale.ini` names; all there are where there is no `.vale.ini`. */
export function vocabulariesInUse({ settings, files }: FoundStyles): string[] {
  return settings ? settings.vocabularies : vocabularyNames(files);
}

/** What in a `.vale.ini` was not used, and what it names that is not here. @param rules all there are, taken or left. */
export function noticesOf(found: FoundStyles, rules: ReadonlySet<string>): string[] {
  const { settings, styles, files, ini = '' } = found;
  if (!settings) return [];
  const at = (line: number) => `${nameOf(ini)}, line ${line}`;
  const there = new Set([builtInStyle, ...styles.map(({ name }) => name)]);
  const vocabularies = vocabularyNames(files);
  return [
    ...settings.notUsed.map(({ line, reason }) => `${at(line)}: ${reason}`),
    ...(settings.styles ? [] : [`${nameOf(ini)} names no styles for posts: all styles here are taken`]),
    ...(settings.styles ?? []).filter((style) => !there.has(style)).map((style) => `the style “${style}” is not here`),
    ...[...settings.rules.values()]
      .filter(({ key }) => !rules.has(key))
      .map(({ key, line }) => `${at(line)}: there is no rule “${key}” here`),
    ...settings.vocabularies
      .filter((name) => !vocabularies.includes(name))
      .map((name) => `the vocabulary “${name}” is not here`),
    ...vocabularies
      .filter((name) => !settings.vocabularies.includes(name))
      .map((name) => `the vocabulary “${name}” is not used: “Vocab” in .vale.ini does not name it`),
  ];
}
