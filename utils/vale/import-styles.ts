import { type Pack, packSchema } from '../../rules/pack';
import { builtInRules } from '../../rules/vale/built-in-rules';
import { problemsOf } from '../pack-file/pack-problem';
import { type FoundStyles, findStyles } from './find-styles';
import type { ImportProgress, ImportReport, LeftOut } from './import-report';
import { type ImportedRule, importRule, type RuleTerms, toRule } from './import-rule';
import { headOf, type PackNames } from './pack-head';
import { readVocabularies } from './read-vocabularies';
import { builtInStyle, noticesOf, vocabulariesInUse, whyUnused } from './settings-in-use';
import { nameOf, type SourceFile } from './source-file';

/** How the pack is to be. */
export interface ImportOptions extends PackNames {
  /** Whether its rules are switched on: as a rule not until somebody has looked at them. */
  enabled?: boolean;
}

/** Thrown where there is nothing to import at all; its message is one sentence. */
export class ImportError extends Error {
  override name = 'ImportError';
}

const mostRules = 5000;
/** Of Vale itself too; it will be among those that are left out. */
const spelling = { name: 'Vale.Spelling', raw: { extends: 'spelling', message: 'Did you really mean “%s”?' } };

/**
 * Makes a pack of all Vale styles among files. It goes a file at a time, so that its caller can show how far it is and
 * stop. One bad rule never loses the others; every rule that is left out is listed with the reason.
 * @throws ImportError where there is no style, or the id can't be used.
 */
export function* importStyles(
  files: readonly SourceFile[],
  options: ImportOptions,
): Generator<ImportProgress, ImportReport, void> {
  const found = findStyles(files, options.name);
  const all = found.styles.flatMap(({ name: style, files }) =>
    files.map((file) => ({ name: `${style}.${nameOf(file.path).split('.')[0]}`, style, ...file })),
  );
  const vocabulary = readVocabularies(found.files, vocabulariesInUse(found));
  const builtIn = [...builtInRules(vocabulary), spelling].filter(({ name }) => isAskedFor(name, found));
  assertSome(all.length + builtIn.length, options.name);
  const terms: RuleTerms = { settings: found.settings, enabled: options.enabled ?? false };
  const rules = new RulesOfPack(all.map(({ name }) => name));
  for (const [done, { name, style, path, text, unread }] of all.entries()) {
    yield { done, total: all.length, what: path };
    const reason = whyUnused(name, style, found) ?? unread;
    rules.add(name, path, reason === undefined ? importRule(name, text, terms) : { reason });
  }
  for (const { name, raw } of builtIn) {
    const reason = whyUnused(name, builtInStyle, found);
    rules.add(name, found.ini ?? '', reason === undefined ? toRule(name, raw, terms) : { reason });
  }
  yield { done: all.length, total: all.length, what: 'the pack' };
  const head = headOf(found, options, vocabulary);
  const taken = [...rules.taken.values()];
  return {
    pack: { ...toPack(head), rules: taken.map(({ rule }) => rule) },
    raw: { ...head, rules: taken.map(({ raw }) => raw) },
    taken: taken.length,
    left: rules.left,
    notices: [...noticesOf(found, rules.names), ...vocabulary.notices],
  };
}

type TakenRule = Extract<ImportedRule, { rule: object }>;

/** What came of each rule. */
class RulesOfPack {
  readonly names = new Set<string>();
  /** By Vale's name. */
  readonly taken = new Map<string, TakenRule>();
  readonly left: LeftOut[] = [];
  private readonly ids = new Set<string>();
  private readonly given: ReadonlySet<string>;

  /** @param given the names of all rules, those to come too. */
  constructor(given: readonly string[]) {
    this.given = new Set(given);
  }

  add(name: string, file: string, imported: ImportedRule): void {
    const isTwice = this.taken.has(name);
    this.names.add(name);
    if ('reason' in imported) this.left.push({ rule: name, file, ...imported });
    else if (isTwice) this.left.push({ rule: name, file, reason: 'is there twice' });
    else this.taken.set(name, this.withOwnId(name, imported));
  }

  /** Two names may differ only in what an id can't have; a name that can be an id is nobody else's. */
  private withOwnId(name: string, { rule, raw }: TakenRule): TakenRule {
    let id = rule.id;
    for (let count = 2; id !== name && (this.ids.has(id) || this.given.has(id)); count++) id = `${rule.id}-${count}`;
    this.ids.add(id);
    return { rule: { ...rule, id }, raw: { ...raw, id } };
  }
}

function assertSome(count: number, name: string): void {
  if (count > mostRules) throw new ImportError(`“${name}” holds more than ${mostRules} rules`);
  if (count === 0)
    throw new ImportError(`“${name}” holds no Vale style: a style is a folder of .yml files that say “extends:”`);
}

/** Built-in rules are used only where a `.vale.ini` says so. */
function isAskedFor(rule: string, { settings }: FoundStyles): boolean {
  return settings !== undefined && (settings.rules.has(rule) || (settings.styles ?? []).includes(builtInStyle));
}

function toPack(head: Record<string, unknown>): Pack {
  const parsed = packSchema.safeParse(head);
  if (parsed.success) return parsed.data;
  const [problem] = parsed.error.issues.flatMap((issue) => problemsOf(issue, head));
  throw new ImportError(`the pack can’t be made: ${problem?.reason}`);
}
