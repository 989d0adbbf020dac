import type { CompileContext } from '../kind';
import type { Expression } from './expression';
import { shortened } from './shortened';

/** Tells the checker which branches of a rule's expression do not run, and why. */
export function reportLeft({ left }: Expression, context: Pick<CompileContext, 'wait' | 'refuse'>): void {
  for (const { pattern, needs, reason, attack } of left) {
    if (needs) context.wait(needs, `“${shortened(pattern)}”`);
    else context.refuse(`“${shortened(pattern)}” never runs. ${reason ?? ''}`.trim(), attack);
  }
}
