import { expressionProblem } from '../../rules/expressions/expression-problem';
import { levels } from '../../rules/vale/common-fields';
import { type IniEntry, type IniSection, partsOf } from './read-ini';

export type Level = (typeof levels)[number];

/** What a `.vale.ini` says of one rule. */
export interface RuleSetting extends IniEntry {
  set: 'on' | 'off' | Level;
}

/** What a `.vale.ini` asks for in posts. */
export interface Settings {
  /** Where the styles lie, from the folder of the `.vale.ini`. */
  stylesPath?: string;
  /** Undefined where no section for posts names any. */
  styles?: string[];
  rules: Map<string, RuleSetting>;
  vocabularies: string[];
  /** Expressions: what they match is not looked at. */
  ignore: string[];
  minLevel?: Level;
  /** What is not used and why, each with its line. */
  notUsed: { line: number; reason: string }[];
}

const whyNot: Readonly<Record<string, string>> = {
  Packages: 'packages are not downloaded; import each as a folder or zip of its own',
};

/**
 * Picks what is for posts from the sections of a `.vale.ini`: `[*]` and what would be for a file `post.txt`, or for
 * `post.md` where nothing is for the other. A later section has the last word, as in Vale.
 */
export function settingsForPosts(sections: readonly IniSection[]): Settings {
  const text = sections.filter(({ name }) => isFor(name, 'post.txt'));
  const forPosts = text.some(isSpecial) ? text : sections.filter(({ name }) => isFor(name, 'post.md'));
  const settings: Settings = { rules: new Map(), vocabularies: [], ignore: [], notUsed: [] };
  for (const { entries } of forPosts) for (const entry of entries) take(entry, settings);
  for (const { name, entries } of sections) {
    if (forPosts.some((section) => section.name === name) || entries.length === 0) continue;
    const reason = `the section [${name}] is not used: it is not for posts`;
    settings.notUsed.push({ line: (entries[0]?.line ?? 2) - 1, reason });
  }
  return settings;
}

function isSpecial({ name }: IniSection): boolean {
  return name !== '' && name !== '*';
}

function take(entry: IniEntry, settings: Settings): void {
  const { key, value, line } = entry;
  const parts = partsOf(value);
  const leave = (reason: string) => settings.notUsed.push({ line, reason: `“${key}” is not used: ${reason}` });
  if (key === 'StylesPath') settings.stylesPath = value;
  else if (key === 'BasedOnStyles') settings.styles = parts;
  else if (key === 'Vocab') settings.vocabularies = parts;
  else if (key === 'TokenIgnores') takeExpressions(parts, settings.ignore, leave);
  else if (key === 'MinAlertLevel') {
    const level = levels.find((one) => one === value.toLowerCase());
    if (level) settings.minLevel = level;
    else leave(`“${value}” is none of ${levels.join(', ')}`);
  } else if (key.includes('.')) {
    const set = settingOf(value);
    if (set) settings.rules.set(key, { ...entry, set });
    else leave(`“${value}” is none of YES, NO, ${levels.join(', ')}`);
  } else leave(whyNot[key] ?? 'it does not matter in posts');
}

function takeExpressions(parts: readonly string[], taken: string[], leave: (reason: string) => void): void {
  for (const part of parts) {
    const problem = expressionProblem(part);
    if (problem === undefined) taken.push(part);
    else leave(problem);
  }
}

function settingOf(value: string): RuleSetting['set'] | undefined {
  const small = value.toLowerCase();
  if (/^(?:yes|true|on|1)$/.test(small)) return 'on';
  return /^(?:no|false|off|0)$/.test(small) ? 'off' : levels.find((level) => level === small);
}

const special: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '?': '[^/]', '{': '(?:', '}': ')' };

/** Whether a section's pattern of file names (`*.{md,txt}`) takes in a file at the top. */
function isFor(section: string, file: string): boolean {
  if (section === '' || section === 'formats') return section === '';
  let depth = 0;
  const pattern = section.replace(/\s+/g, '').replace(/\*\*\/|\*+|[?{},.+^$()|[\]\\]/g, (part) => {
    if (part === '{') depth++;
    if (part === '}') depth--;
    if (part === ',') return depth > 0 ? '|' : ',';
    return special[part] ?? (part.startsWith('*') ? '[^/]*' : `\\${part}`);
  });
  return depth === 0 && new RegExp(`^${pattern}$`).test(file);
}
