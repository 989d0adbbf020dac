/** The files a log can be taken along in, and what each is for. */
export const exportKinds = [
  { kind: 'chain', name: 'Log file (.jsonl)', about: 'The whole log, so that others can verify and import it.' },
  { kind: 'records', name: 'Public records (.zip)', about: 'The whole log with a page to read and its checksums.' },
  { kind: 'csv', name: 'Table (.csv)', about: 'The posts shown below, for a spreadsheet.' },
  { kind: 'json', name: 'JSON', about: 'The posts shown below, for a program.' },
] as const;

export type ExportKind = (typeof exportKinds)[number]['kind'];
