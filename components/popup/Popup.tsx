import type { ReadonlySignal } from '@preact/signals';
import type { Pack } from '../../rules/pack';
import { Logo } from '../Logo';
import { Tabs } from '../Tabs';
import { CoachTab, type CoachTabProps } from './CoachTab';
import { LogTab, type LogTabProps } from './LogTab';
import { PolicyTab, type PolicyTabProps } from './PolicyTab';
import { SiteRow, type SiteRowProps } from './SiteRow';

export interface PopupProps {
  /** The packs in force, parents first, and why they are not those asked for. */
  policy: ReadonlySignal<{ packs: readonly Pack[]; problem?: string }>;
  role: ReadonlySignal<string>;
  networks: CoachTabProps['networks'];
  check: CoachTabProps['check'];
  onObject: CoachTabProps['onObject'];
  /** A draft that was handed over to the Coach; then that is what is shown first. */
  handedOver: CoachTabProps['handedOver'];
  acknowledged: PolicyTabProps['acknowledged'];
  onAcknowledge: PolicyTabProps['onAcknowledge'];
  onConcern: PolicyTabProps['onConcern'];
  log: Omit<LogTabProps, 'networks'>;
  site: ReadonlySignal<SiteRowProps['site'] | undefined>;
  onAllowSite: () => void;
  onForgetSite: () => void;
  onTeachSite: () => void;
  onOpenOptions: () => void;
}

/** What the toolbar button opens: the policy, a place to try a draft, and the log. */
export function Popup(props: PopupProps) {
  const { packs, problem } = props.policy.value;
  const top = packs.at(-1);
  return (
    <>
      <header class="page-header">
        <Logo />
        <h1>{top?.name ?? 'Goalpost'}</h1>
        {top && <span class="small">version {top.version}</span>}
      </header>
      <main>
        {problem && (
          <p class="notice" role="alert">
            {problem}
          </p>
        )}
        {props.site.value && (
          <SiteRow
            site={props.site.value}
            onAllow={props.onAllowSite}
            onForget={props.onForgetSite}
            onTeach={props.onTeachSite}
          />
        )}
        <Tabs
          label="Goalpost"
          first={props.handedOver ? 'coach' : 'policy'}
          tabs={[
            {
              id: 'policy',
              title: 'Policy',
              content: (
                <PolicyTab
                  packs={packs}
                  acknowledged={props.acknowledged}
                  onAcknowledge={props.onAcknowledge}
                  onConcern={props.onConcern}
                />
              ),
            },
            {
              id: 'coach',
              title: 'Coach',
              content: (
                <CoachTab
                  packs={packs}
                  networks={props.networks}
                  role={props.role.value}
                  check={props.check}
                  onObject={props.onObject}
                  handedOver={props.handedOver}
                />
              ),
            },
            { id: 'log', title: 'Log', content: <LogTab {...props.log} networks={props.networks} /> },
          ]}
        />
      </main>
      <footer class="page-footer">
        <button type="button" class="button quiet" onClick={props.onOpenOptions}>
          Options
        </button>
      </footer>
    </>
  );
}
