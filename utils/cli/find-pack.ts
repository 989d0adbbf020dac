import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PackError, UnknownPackError } from '../../rules/format/pack-error';
import { resolvePacks } from '../../rules/in-force/policy-in-force';
import { switchedOn } from '../../rules/in-force/switched-on';
import { runExamples } from '../../rules/judging/examples';
import type { Pack } from '../../rules/pack';
import { lineOfText } from '../pack-file/line-of-text';
import { readPack } from '../pack-file/read-pack';
import type { ImportReport } from '../vale/import-report';
import { assertSignature } from './assert-signature';
import { BadInput } from './bad-input';
import { keep } from './keep';
import { notRunningInExamples } from './not-running';
import { packIn } from './pack-in';
import { partsFor } from './parts-for';
import { holdsStyles, readStyles } from './read-styles';
import { writeAside } from './write';

const builtInFolder = join(dirname(fileURLToPath(import.meta.url)), '../../rules/packs');

/** The packs that were named and all they extend, and the pack that was named last. */
export interface FoundPacks {
  packs: Pack[];
  last: Pack;
}

/**
 * Finds packs by built-in name (`police`), by id, or by file, with all they extend; parents first. A folder or zip of Vale
 * styles is a pack with all its rules switched on; what is left out of it is said on standard error, a line for each rule.
 * @param proven also asks that the examples of packs from files hold.
 * @throws BadInput where a file can't be read, is no pack, has a bad signature, or names what is not there.
 */
export async function findPacks(names: readonly string[], proven: boolean): Promise<FoundPacks> {
  const sources = new Map<string, { pack: Pack; source: string; file: string; isProven: boolean }>();
  const find = (name: string): Pack | undefined => {
    const known = sources.get(name) ?? [...sources.values()].find(({ pack }) => pack.id === name);
    if (known) return known.pack;
    if (holdsStyles(name)) {
      const report = readStyles(name, { enabled: true });
      writeAside(leftOut(report));
      sources.set(name, { pack: report.pack, source: '', file: name, isProven: true });
      return report.pack;
    }
    const file = fileOf(name);
    if (!file) return undefined;
    const read = readPackFile(file.path);
    sources.set(name, { ...read, file: file.path, isProven: file.builtIn });
    return read.pack;
  };
  try {
    const packs = resolvePacks(names, find);
    // The built-in packs' examples are run by their own test; Vale styles have none.
    for (const { pack, source, file, isProven } of sources.values()) {
      if (isProven) continue;
      await assertSignature(source, file);
      if (proven) await assertExamples(pack, packs, source, file);
    }
    return { packs, last: find(names.at(-1) ?? '') as Pack };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const known = error instanceof UnknownPackError ? `; built-in are ${builtInNames().join(', ')}` : '';
    throw new BadInput(`${error.message}${known}`);
  }
}

function leftOut({ left, notices }: ImportReport): string[] {
  const rules = left.map(({ rule, file, line, reason }) => {
    const where = line === undefined ? file : `${file}, line ${line}`;
    return `${rule} (${where}) is left out: ${reason}`;
  });
  return [...rules, ...notices];
}

function builtInNames(): string[] {
  return readdirSync(builtInFolder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => basename(file, '.yaml'));
}

/** A built-in pack's file, or a file of that name; an id is looked up among the built-in ones. */
function fileOf(name: string): { path: string; builtIn: boolean } | undefined {
  const builtIn = join(builtInFolder, `${name}.yaml`);
  if (/^[\w-]+$/.test(name) && existsSync(builtIn)) return { path: builtIn, builtIn: true };
  if (existsSync(name) && statSync(name).isFile()) return { path: name, builtIn: false };
  const byId = builtInNames()
    .map((one) => join(builtInFolder, `${one}.yaml`))
    .find((path) =>
      new RegExp(`^id:\\s*["']?${name.replace(/[^\w-]/g, '\\$&')}["']?\\s*$`, 'm').test(readFileSync(path, 'utf8')),
    );
  return byId === undefined ? undefined : { path: byId, builtIn: true };
}

function readPackFile(file: string): { pack: Pack; source: string } {
  const source = readFileSync(file, 'utf8');
  const read = keep(`${file}\n${source}`, () => readPack(source, file));
  return { pack: packIn(read, file), source };
}

async function assertExamples(pack: Pack, packs: readonly Pack[], source: string, file: string): Promise<void> {
  const parts = await partsFor([...packs, switchedOn(pack)]);
  const [failure] = runExamples(pack, packs, parts).failures;
  if (!failure) return;
  writeAside(notRunningInExamples(pack, packs, parts));
  const { where, text, expected, happened } = failure;
  throw new BadInput(
    `${file}, line ${lineOfText(source, text)}: ${where}: the example “${text}” should be “${expected}”, but ${happened}`,
  );
}
