import { toHost } from '../wording';
import type { SitesDesk } from './desk';
import { OutcomeNotice } from './OutcomeNotice';
import { definePanel } from './panel';
import { useOutcome } from './use-outcome';

export const sitesPanel = definePanel({
  id: 'sites',
  title: 'Other sites',
  Component: ({ desk }) => <Sites {...desk.sites} />,
});

/** The other servers where Goalpost is allowed; allowing one is done where it is, in the popup. */
function Sites({ origins, onForgetSite }: SitesDesk) {
  const outcome = useOutcome();
  return (
    <>
      {origins.value.length === 0 && (
        <p>None. On another Mastodon server, open Goalpost from the toolbar and choose “Use Goalpost on this site”.</p>
      )}
      <ul class="rows">
        {origins.value.map((origin) => (
          <li key={origin} class="row">
            <span>{toHost(origin)}</span>
            <button
              type="button"
              class="button"
              aria-label={`Turn off on ${toHost(origin)}`}
              onClick={() => void outcome.attempt(onForgetSite(origin), `Goalpost is off on ${toHost(origin)}.`)}
            >
              Turn off
            </button>
          </li>
        ))}
      </ul>
      <OutcomeNotice {...outcome} />
    </>
  );
}
