import { LongList } from '../LongList';
import type { ExpressionState } from '../trial';

/** What each state means for the rule. */
const meanings: Record<ExpressionState['state'], string> = {
  refused: 'refused: never runs',
  'being proved': 'being proved: runs once it is',
  linear: 'run on the slower, safe engine',
  proved: 'proved safe',
};

/** The expressions that needed a proof, those that were refused first, with the text that would freeze a page. */
export function ExpressionList({ expressions }: { expressions: readonly ExpressionState[] }) {
  const states = Object.keys(meanings) as ExpressionState['state'][];
  return (
    <section>
      <h4>Regular expressions</h4>
      {states.map((state) => {
        const some = expressions.filter((expression) => expression.state === state);
        return (
          some.length > 0 && (
            <details key={state} open={state === 'refused'}>
              <summary>
                <span class="state" data-state={state}>
                  {some.length.toLocaleString('en')}
                </span>{' '}
                {meanings[state]}
              </summary>
              <LongList items={some}>{(expression) => <Expression {...expression} />}</LongList>
            </details>
          )
        );
      })}
    </section>
  );
}

function Expression({ rule, expression, reason, attack }: ExpressionState) {
  return (
    <>
      <strong>{rule}</strong> <code>{expression}</code> {reason}
      {attack !== undefined && (
        <>
          {' '}
          This text would freeze a page: <code>{attack}</code>
        </>
      )}
    </>
  );
}
