import { toHost } from '../../wording';
import { OutcomeNotice } from '../OutcomeNotice';
import { definePanel } from '../panel';
import { useOutcome } from '../use-outcome';
import { NetworkTable } from './NetworkTable';
import type { SitesDesk } from './sites-desk';
import { TaughtSites } from './TaughtSites';

export const sitesPanel = definePanel({
  id: 'sites',
  title: 'Sites',
  about:
    'Where Goalpost looks for boxes, and whether it finds them. Only the time is kept, never a word of a post. Where it can’t see your box, paste the draft into the Coach instead.',
  needs: ['sites'],
  Component: ({ desk }) => <Sites {...desk.sites} />,
});

/** The self-test: every network with when it last worked; then the sites the person allowed, and what they taught. */
function Sites(sites: SitesDesk) {
  const outcome = useOutcome();
  const attempt = (action: Promise<unknown>, done: string) => void outcome.attempt(action, done);
  return (
    <>
      <OutcomeNotice {...outcome} />
      <NetworkTable
        networks={sites.networks.value}
        onAllow={({ id, name }) => attempt(sites.onAllowNetwork(id), `Goalpost is on for ${name}.`)}
        onPasteInstead={({ id }) => attempt(sites.onPasteInstead(id), '')}
      />
      <section aria-labelledby="allowed-title">
        <h3 id="allowed-title">Other sites you allowed</h3>
        {sites.origins.value.length === 0 && (
          <p>None. On any other site, open Goalpost from the toolbar and choose “Use Goalpost on this site”.</p>
        )}
        <ul class="rows">
          {sites.origins.value.map((origin) => (
            <li key={origin} class="row">
              <span>{toHost(origin)}</span>
              <button
                type="button"
                class="button"
                aria-label={`Turn off on ${toHost(origin)}`}
                onClick={() => attempt(sites.onForgetSite(origin), `Goalpost is off on ${toHost(origin)}.`)}
              >
                Turn off
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="taught-title">
        <h3 id="taught-title">What you taught</h3>
        <TaughtSites
          sites={sites.taught.value}
          onForget={(host) => attempt(sites.onForgetTaught(host), `What was taught on ${host} is forgotten.`)}
          onExport={(host) => attempt(sites.onExportTaught(host), '')}
        />
      </section>
    </>
  );
}
