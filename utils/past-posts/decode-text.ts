/** Thrown for a file of posts that can't be used; its message is a sentence for the person who chose it. */
export class PostsError extends Error {
  override name = 'PostsError';
}

/**
 * The text of a file as networks and spreadsheets write it: UTF-8, or UTF-16 (Excel's “Unicode text”, LinkedIn's exports)
 * with or without its byte order mark.
 * @throws PostsError where it is neither, or a workbook.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new PostsError('This is a workbook or a zip, not a CSV: open it and save the sheet as “CSV UTF-8”.');
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new PostsError('This file is not written in UTF-8: open it in your spreadsheet and save it as “CSV UTF-8”.');
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}
