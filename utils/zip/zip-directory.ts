import { strFromU8 } from 'fflate';
import { ZipError } from './zip-error';

/** What a zip says of a file in it; nothing of it is proved before the file is unpacked. */
export interface ZipEntry {
  /** With `/` between folders. */
  path: string;
  /** 0 is not packed at all, 8 is deflate. */
  method: number;
  isEncrypted: boolean;
  /** In bytes, packed and unpacked. */
  packed: number;
  size: number;
  /** Where its header begins. */
  at: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const headerLength = 30;
const longestComment = 65_535;
/** Stands for a number that is elsewhere, as only files of more than 4 GB need. */
const elsewhere = 0xffffffff;

/**
 * Reads the list at the end of a zip, unpacking nothing. Layout: PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16.
 * @throws ZipError where there is none, it has more than `most` entries, or it can't be read.
 */
export function entriesOf(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new ZipError(`holds more than ${most} files`);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entryMark) throw damaged('its list of files');
    const nameLength = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    const name = bytes.subarray(at + entryLength, at + entryLength + nameLength);
    entries.push({
      path: strFromU8(name, (flags & 0x800) === 0).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) !== 0,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** A file's bytes as they lie in the zip. @throws ZipError where they are not there. */
export function packedBytes(bytes: Uint8Array, { path, packed, at }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (packed === elsewhere || at === elsewhere) throw new ZipError('is of the kind for more than 4 GB: zip it anew');
  if (at + headerLength > bytes.length || view.getUint32(at, true) !== fileMark) throw damaged(path);
  const start = at + headerLength + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw damaged(path);
  return bytes.subarray(start, start + packed);
}

/** Where the last record of the zip begins; a comment may follow it. */
function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === endMark) return at;
  throw new ZipError('is no zip, or is not complete');
}

function damaged(what: string): ZipError {
  return new ZipError(`is damaged: ${what} can’t be read`);
}
