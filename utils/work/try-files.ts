import { createChecker } from '../../rules/check';
import type { Proofs } from '../../rules/expressions/proof';
import { type UnprovedOfRule, unprovedIn } from '../../rules/expressions/unproved-in';
import { switchedOn } from '../../rules/in-force/switched-on';
import { packDifference } from '../../rules/judging/difference';
import { runExamples } from '../../rules/judging/examples';
import { runToEnd } from '../../rules/judging/run-to-end';
import type { Pack } from '../../rules/pack';
import { type ChosenFile, openFiles } from '../desk/open-files';
import { lineOfText } from '../pack-file/line-of-text';
import { type FileProblem, readPack } from '../pack-file/read-pack';
import { loadParts } from '../parts/load-parts';
import type { KeptPack } from '../policy/kept-pack';
import { packsOf, resolveFrom } from '../policy/resolve-packs';
import { type Verification, verifyContent } from '../signing/verify-pack';
import type { LeftOut } from '../vale/import-report';
import { importStyles } from '../vale/import-styles';
import type { SourceFile } from '../vale/source-file';
import type { Report } from './task';

export interface TryInput {
  files: ChosenFile[];
  imported: Record<string, KeptPack>;
  proofs: Proofs;
}

/** A pack on its way in, as far as it can be judged without the person. */
export interface TriedPack {
  pack: Pack;
  /** As it will be kept, and what it is called. */
  source: string;
  file: string;
  /** It with all it extends, parents first. */
  packs: Pack[];
  replaces?: string | undefined;
  /** Whether it is signed, and by which key. */
  verified: Verification;
  proof: ReturnType<typeof runExamples>;
  changes: ReturnType<typeof packDifference>;
  /** Expressions that need a proof, of rules that are switched off too. */
  unproved: UnprovedOfRule[];
  /** Of a style: how many rules were taken, those that were not, and what else there is to know. */
  taken?: number;
  left: LeftOut[];
  notices: string[];
}

/**
 * Tries chosen files as a pack before it goes live: reads it, finds what it extends, runs its own examples, and tells how
 * it differs from the version in force.
 */
export async function tryFiles(
  { files, imported, proofs }: TryInput,
  report: Report,
): Promise<TriedPack | { problems: FileProblem[] }> {
  report({ step: 'Reading', done: 0, total: 0 });
  const opened = await openFiles(files);
  const read = 'pack' in opened ? readPackFile(opened.pack) : readStyle(opened.style, report);
  if ('problems' in read) return read;
  const { raw, ...known } = read;
  const { pack, source, file } = known;
  const refuse = (reason: string, ...at: string[]) => ({
    problems: [{ file, line: lineOfText(source, ...at), reason }],
  });
  try {
    const packs = resolveFrom({ ...packsOf(imported), [pack.id]: pack }, [pack.id]);
    const needs = createChecker(packs, { proofs }).waiting.map((rule) => rule.needs);
    const parts = await loadParts({ proofs, needs: needs.filter((need) => need !== 'proof') });
    report({ step: 'Running the examples', done: 0, total: 0 });
    const before = Object.hasOwn(imported, pack.id) ? imported[pack.id] : undefined;
    return {
      ...known,
      packs,
      unproved: unprovedIn(packs.map(switchedOn), { proofs }),
      replaces: before?.pack.version,
      verified: await verifyContent(raw),
      proof: runExamples(pack, packs, parts),
      changes: before ? packDifference(before.pack, pack) : [],
    };
  } catch (error) {
    return refuse((error as Error).message, 'extends');
  }
}

type ReadFiles = Pick<TriedPack, 'pack' | 'source' | 'file' | 'taken' | 'left' | 'notices'> & {
  /** The plain values of the file. */
  raw: Record<string, unknown>;
};

function readPackFile({ source, file }: { source: string; file: string }): ReadFiles | { problems: FileProblem[] } {
  const read = readPack(source, file);
  return 'problems' in read ? read : { ...read, source, file, left: [], notices: [] };
}

function readStyle(style: { files: SourceFile[]; name: string; notices: string[] }, report: Report): ReadFiles {
  const steps = importStyles(style.files, { name: style.name });
  const { pack, raw, taken, left, notices } = runToEnd(steps, ({ what, ...come }) =>
    report({ step: `Reading ${what}`, ...come }),
  );
  return {
    pack,
    raw,
    source: JSON.stringify(raw),
    file: style.name,
    taken,
    left,
    notices: [...style.notices, ...notices],
  };
}
