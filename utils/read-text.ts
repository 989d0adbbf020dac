/** A file's text, or why it can't be read, in plain words. */
export type TextReading = { text: string } | { reason: string };

/** Reads a file's bytes as UTF-8, without its byte order mark. */
export function readText(bytes: Uint8Array): TextReading {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { reason: 'is written in UTF-16: save it as UTF-8' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { reason: 'is not written in UTF-8: save it as UTF-8' };
  }
}
