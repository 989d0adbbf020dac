/** What a file of today is called: `goalpost-log-2026-11-20.csv`. */
export function datedName(what: string, ending: string): string {
  return `goalpost-${what}-${new Date().toISOString().slice(0, 10)}.${ending}`;
}

/** Gives a text, or bytes, to the person as a file, in one of the extension's own pages. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
