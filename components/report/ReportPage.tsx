import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Asked, AskedChoice } from '../../rules/report/asked';
import type { ReportText } from '../../rules/report/reading-of';
import { Logo } from '../Logo';
import { ReportDocument } from './ReportDocument';
import { ReportForm } from './ReportForm';

export interface ReportPageProps {
  asked: Signal<Asked>;
  choices: Record<'readings' | 'periods' | 'units' | 'roles' | 'networks', readonly AskedChoice[]>;
  /** The report, or in a sentence why there is none. */
  told: ReadonlySignal<{ text: ReportText } | { problem: string }>;
  onPrint: () => void;
  onSave: (format: 'posts' | 'figures' | 'json' | 'markdown') => void;
}

/** Choose a period and a reader, read, print or save. On paper only the report itself remains. */
export function ReportPage({ asked, choices, told, onPrint, onSave }: ReportPageProps) {
  const report = told.value;
  return (
    <>
      <header class="page-header report-controls">
        <Logo />
        <strong>Goalpost report</strong>
      </header>
      <ReportForm asked={asked} choices={choices} />
      <div class="actions report-controls">
        <button type="button" class="button primary" disabled={'problem' in report} onClick={onPrint}>
          Print
        </button>
        {formats.map(([format, name]) => (
          <button
            key={format}
            type="button"
            class="button"
            disabled={'problem' in report}
            onClick={() => onSave(format)}
          >
            {name}
          </button>
        ))}
      </div>
      <main>
        {'text' in report ? (
          <ReportDocument text={report.text} />
        ) : (
          <p class="notice" role="alert">
            {report.problem}
          </p>
        )}
      </main>
    </>
  );
}

const formats = [
  ['posts', 'Posts as CSV'],
  ['figures', 'Figures as CSV'],
  ['json', 'JSON'],
  ['markdown', 'Markdown'],
] as const;
