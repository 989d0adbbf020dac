/** Thrown for a zip that is refused; its message is one sentence without a subject: “is damaged: ...”. */
export class ZipError extends Error {
  override name = 'ZipError';
}
