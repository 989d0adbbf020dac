import { toHost } from '../wording';
import { type Desk, definePanel } from './panel';

/** The other servers where Goalpost is allowed; allowing one is done where it is, in the popup. */
export const sitesPanel = definePanel({ id: 'sites', title: 'Other sites', Component: Sites });

function Sites({ desk }: { desk: Desk }) {
  if (desk.sites.value.length === 0) {
    return (
      <p>None. On another Mastodon server, open Goalpost from the toolbar and choose “Use Goalpost on this site”.</p>
    );
  }
  return (
    <ul class="rows">
      {desk.sites.value.map((origin) => (
        <li key={origin} class="row">
          <span>{toHost(origin)}</span>
          <button
            type="button"
            class="button"
            aria-label={`Turn off on ${toHost(origin)}`}
            onClick={() => void desk.onForgetSite(origin)}
          >
            Turn off
          </button>
        </li>
      ))}
    </ul>
  );
}
