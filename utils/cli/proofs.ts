import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Parts } from '../../rules/checking/parts';
import type { Unproved } from '../../rules/expressions/expression';
import type { Proof } from '../../rules/expressions/proof';
import { unprovedIn } from '../../rules/expressions/unproved-in';
import type { Pack } from '../../rules/pack';
import { longestProof } from '../prove/longest-proof';
import { sha256 } from './sha256';
import { writeWhole } from './write-whole';

/** Goes up with each change of what is proved or how: proofs of an earlier prover are then made anew. */
const proverVersion = 3;

/**
 * What packs need to run their expressions: proofs, each found once and kept, and the linear-time engine. Prover and
 * engine are loaded only where a pack needs them.
 */
export async function proveExpressions(packs: readonly Pack[]): Promise<Pick<Parts, 'proofs' | 'linear'>> {
  const unproved = unprovedIn(packs);
  if (unproved.length === 0) return {};
  const proofs: Record<string, Proof> = {};
  for (const one of unproved) proofs[one.key] = readProof(one) ?? (await makeProof(one));
  if (!Object.values(proofs).some(({ verdict }) => verdict === 'linear')) return { proofs };
  const { linearEngine } = await import('../linear/linear-engine');
  return { proofs, linear: linearEngine };
}

/** How long, in milliseconds, nobody tries again what was not found out in time. */
const patience = 86_400_000;

interface KeptProof {
  proof: Proof;
  /** It may be found out after this time, in milliseconds since 1970. */
  until?: number;
}

async function makeProof(unproved: Unproved): Promise<Proof> {
  const { prove } = await import('../prove/prove');
  const begun = performance.now();
  const proof = await prove(unproved.node);
  const wasInTime = performance.now() - begun < longestProof;
  keepProof(unproved, wasInTime ? { proof } : { proof, until: Date.now() + patience });
  return proof;
}

function readProof(unproved: Unproved): Proof | undefined {
  try {
    const { proof, until } = JSON.parse(readFileSync(fileOf(unproved), 'utf8')) as KeptProof;
    return until === undefined || Date.now() < until ? proof : undefined;
  } catch {
    return undefined;
  }
}

function keepProof(unproved: Unproved, kept: KeptProof): void {
  try {
    const file = fileOf(unproved);
    mkdirSync(folder, { recursive: true });
    writeWhole(file, JSON.stringify(kept));
  } catch {
    // Only time is lost.
  }
}

/** Beside what is kept of the program, and not gone with it: a proof holds whatever becomes of the sources. */
const folder = process.env.GOALPOST_KEPT ? join(process.env.GOALPOST_KEPT, '../../goalpost-proofs') : '';

function fileOf({ key }: Unproved): string {
  if (folder === '') throw new Error('nowhere to keep it');
  return join(folder, `${sha256(`${proverVersion} ${key}`)}.json`);
}
