/** Thrown for what the person at the command line can put right; its message is one sentence, the exit code 2. */
export class BadInput extends Error {
  override name = 'BadInput';
}
