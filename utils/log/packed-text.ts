const chunk = 0x8000;

/** Packs a file's text (gzip, in base64), so that the log of many years fits into one message to the background. */
export async function pack(file: Blob): Promise<string> {
  const bytes = new Uint8Array(
    await new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer(),
  );
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) parts.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  return btoa(parts.join(''));
}

/** The text again, piece by piece; what is not UTF-8 in it is replaced, so that it does not match its hash. */
export async function* unpack(packed: string): AsyncGenerator<string> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read())
    yield decoder.decode(read.value, { stream: true });
  yield decoder.decode();
}
