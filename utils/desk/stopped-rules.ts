import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Checker } from '../../rules/checking/make-checker';
import type { Need } from '../../rules/checking/waiting-rule';
import type { DeskState } from './desk-state';

/** By rule id, what keeps a rule of the packs in force from running: nobody can make it run, or it waits for something. */
export type StoppedRules = ReadonlyMap<string, { state: 'refused' | 'waiting'; reason: string }>;

const reasons: Record<Need, string> = {
  expressions: 'It needs regular expressions, which could not be loaded. Reload the page.',
  proof: 'Its expression is being proved free of texts that would freeze a page.',
  linear: 'It needs the engine for difficult expressions, which could not be loaded. Reload the page.',
  tagger: 'It needs the part that knows parts of speech, which could not be loaded. Reload the page.',
  learned: 'It needs the part that was learned from labelled drafts, which could not be loaded. Reload the page.',
};

/** The rules that don't run: known a moment after the packs in force are, and until then what was known before. */
export function stoppedRules(state: ReadonlySignal<DeskState>): ReadonlySignal<StoppedRules> {
  const known = signal<{ of?: DeskState; stopped: StoppedRules }>({ stopped: new Map() });
  return computed(() => {
    const of = state.value;
    if (known.value.of !== of)
      void of.checker.then((checker) => {
        if (state.peek() === of) known.value = { of, stopped: stoppedIn(checker) };
      });
    return known.value.stopped;
  });
}

function stoppedIn({ refused, waiting }: Checker): StoppedRules {
  const stopped = new Map<string, { state: 'refused' | 'waiting'; reason: string }>();
  for (const { rule, needs, reason } of waiting)
    stopped.set(rule, { state: 'waiting', reason: reason ?? reasons[needs] });
  for (const { rule, reason } of refused) stopped.set(rule, { state: 'refused', reason });
  return stopped;
}
