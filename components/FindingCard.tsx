import type { Finding, Severity } from '../rules/finding';
import { ObjectButton, type ObjectButtonProps } from './ObjectButton';

/** What a severity is called to a person: a coach asks, it does not order. */
const severityNames: Record<Severity, string> = { tip: 'Tip', warn: 'Please check', block: 'Please change' };

export interface FindingCardProps {
  finding: Finding;
  /** The policy clause the finding rests on, as the pack in force words it. */
  clause?: { id: string; title: string; version: string } | undefined;
  /** Asked to put `suggestion` in place of the match; '' leaves the match out. Without it suggestions are only read. */
  onFix?: ((suggestion: string) => void) | undefined;
  /** Asked to let this finding go for this draft. */
  onDismiss?: (() => void) | undefined;
  /** Asked to keep that it is wrong, for whoever writes the pack. */
  onObject?: ObjectButtonProps['onObject'] | undefined;
}

/** One finding: what was seen, why it matters (the organization's own clause), and what to write instead. */
export function FindingCard({ finding, clause, onFix, onDismiss, onObject }: FindingCardProps) {
  const suggestions = finding.match === undefined ? [] : finding.suggestions;
  return (
    <article class="finding" data-severity={finding.severity} data-rule={finding.rule}>
      <p class="finding-what">
        <span class="finding-severity">{severityNames[finding.severity]}</span>
        {finding.match !== undefined && <q class="finding-match">{finding.match}</q>}
      </p>
      <p>{finding.message}</p>
      {clause && (
        <p class="finding-why">
          Why: clause {clause.id}, {clause.title} (version {clause.version})
        </p>
      )}
      {(suggestions.length > 0 || onDismiss || onObject) && (
        <div class="finding-instead">
          {suggestions.map((suggestion) => (
            <Suggestion key={suggestion} suggestion={suggestion} onFix={onFix} />
          ))}
          {onDismiss && (
            <button type="button" class="button quiet" onClick={onDismiss}>
              Not this time
            </button>
          )}
          {onObject && <ObjectButton onObject={onObject} />}
        </div>
      )}
    </article>
  );
}

function Suggestion({ suggestion, onFix }: { suggestion: string; onFix: FindingCardProps['onFix'] }) {
  const words = suggestion === '' ? 'Leave it out' : `Write “${suggestion}”`;
  if (!onFix) return <span>{words}</span>;
  return (
    <button type="button" class="button" onClick={() => onFix(suggestion)}>
      {words}
    </button>
  );
}
