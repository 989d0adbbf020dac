/** Reads a file's bytes as UTF-8, without its byte order mark; or says in plain words why that can't be done. */
export function readText(bytes: Uint8Array): { text: string } | { reason: string } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { reason: 'is written in UTF-16: save it as UTF-8' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { reason: 'is not written in UTF-8: save it as UTF-8' };
  }
}
