import { Inflate } from 'fflate';
import { entriesOf, packedBytes, type ZipEntry } from './zip-directory';
import { ZipError } from './zip-error';

/** A file of a zip. */
export interface ZippedFile {
  /** With `/` between folders. */
  path: string;
  bytes: Uint8Array;
}

/** How much a zip may hold. All sizes are in bytes. */
export interface ZipLimits {
  zip: number;
  entries: number;
  /** Of one file, and of all wanted files together, unpacked. */
  file: number;
  total: number;
  /** How many times its packed size a file may be; see `smallFile`. */
  ratio: number;
}

export const zipLimits: ZipLimits = {
  zip: 20_000_000,
  entries: 10_000,
  file: 5_000_000,
  total: 40_000_000,
  ratio: 200,
};

/** Below this a high ratio does no harm. */
const smallFile = 1_000_000;
/** Bytes given to the unpacker at a time: as deflate packs at most 1:1032, no step gives more than 17 MB. */
const step = 16_384;

/**
 * Unpacks the wanted files of a zip. What it says of itself is judged before anything is unpacked, and what comes out is
 * held against that: a zip bomb is never expanded.
 * @throws ZipError where it is too large, would be, leads out of its folder, or is damaged.
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
  limits = zipLimits,
): { files: ZippedFile[]; notices: string[] } {
  if (bytes.length > limits.zip) throw new ZipError(`is larger than ${megabytes(limits.zip)}`);
  const entries = entriesOf(bytes, limits.entries).filter(({ path }) => !path.endsWith('/'));
  for (const entry of entries) assertHarmless(entry, limits);
  if (sum(entries, 'packed') > bytes.length) throw new ZipError('is damaged or a zip bomb: its files overlap');
  const wanted = entries.filter(({ path }) => isWanted(path));
  for (const entry of wanted) assertUsable(entry, limits);
  if (sum(wanted, 'size') > limits.total) throw new ZipError(`would unpack to more than ${megabytes(limits.total)}`);
  return {
    files: wanted.map((entry) => ({ path: entry.path, bytes: unpack(bytes, entry) })),
    notices: entries.filter(isZip).map(({ path }) => `${path} is a zip in the zip: passed over`),
  };
}

function assertHarmless({ path, size, packed }: ZipEntry, { ratio }: ZipLimits): void {
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..'))
    throw new ZipError(`holds “${path}”, a path that leads out of its folder`);
  if (size > smallFile && size > packed * ratio)
    throw new ZipError(`is a zip bomb: “${path}” would unpack to more than ${ratio} times its size`);
}

function assertUsable({ path, size, method, isEncrypted }: ZipEntry, { file }: ZipLimits): void {
  if (isEncrypted) throw new ZipError(`is locked with a password (“${path}”): zip it anew without one`);
  if (size > file) throw new ZipError(`holds “${path}”, which is larger than ${megabytes(file)}`);
  if (method !== 0 && method !== 8) throw new ZipError(`packs “${path}” in a way that can’t be read: zip it anew`);
}

/** @throws ZipError where not exactly as many bytes come out as the zip says. */
function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const wrong = new ZipError(`is damaged: “${entry.path}” is not what its list of files says`);
  if (entry.method === 0) {
    if (packed.length !== entry.size) throw wrong;
    return packed;
  }
  const whole = new Uint8Array(entry.size);
  let done = 0;
  const inflate = new Inflate((part) => {
    if (done + part.length > whole.length) throw wrong;
    whole.set(part, done);
    done += part.length;
  });
  try {
    for (let at = 0; at < packed.length; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    throw wrong;
  }
  if (done !== whole.length) throw wrong;
  return whole;
}

function isZip({ path }: ZipEntry): boolean {
  return /\.zip$/i.test(path);
}

function sum(entries: readonly ZipEntry[], field: 'packed' | 'size'): number {
  return entries.reduce((total, entry) => total + entry[field], 0);
}

function megabytes(bytes: number): string {
  return `${bytes / 1_000_000} MB`;
}
