import type { ExampleFailure } from '../../../rules/judging/examples';
import { LongList } from '../LongList';
import type { PackTrial } from '../trial';

const expectations: Record<ExampleFailure['expected'], string> = {
  flag: 'should be flagged',
  pass: 'should not be flagged',
  serves: 'should serve the goal',
  'does-not': 'should not serve the goal',
};

/** How many of the pack's own examples hold, and what happened with those that don't. */
export function ProofReport({ total, failures }: PackTrial['proof']) {
  if (total === 0) return <p class="proof">It has no examples of its own.</p>;
  return (
    <section class="proof" data-holds={failures.length === 0}>
      <p>
        <strong>
          {(total - failures.length).toLocaleString('en')} of {total.toLocaleString('en')} examples hold.
        </strong>
      </p>
      <LongList items={failures}>
        {({ where, text, expected, happened }) => (
          <>
            <strong>{where}:</strong> <q>{text}</q> {expectations[expected]}. Instead: {happened}.
          </>
        )}
      </LongList>
    </section>
  );
}
