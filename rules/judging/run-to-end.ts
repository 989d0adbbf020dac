/** Runs work that gives way now and then to its end, all at once; `onStep` is told how far it has come. */
export function runToEnd<Step, Result>(
  work: Generator<Step, Result>,
  onStep: (step: Step) => void = () => undefined,
): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    onStep(value);
  }
}
