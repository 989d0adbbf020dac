import { toHost } from '../wording';

export interface SiteRowProps {
  /** The origin of the page in the active tab, `https://example.social`, and whether Goalpost may coach there. */
  site: { origin: string; isAllowed: boolean };
  /** Must ask the browser at once, in the click itself. */
  onAllow: () => void;
  onForget: () => void;
}

/** Offers to coach on the site in the active tab: another server of a network that anyone may run. */
export function SiteRow({ site, onAllow, onForget }: SiteRowProps) {
  const host = toHost(site.origin);
  return (
    <div class="site-row">
      {site.isAllowed ? (
        <>
          <p>Goalpost is on for {host}.</p>
          <button type="button" class="button quiet" onClick={onForget}>
            Turn off
          </button>
        </>
      ) : (
        <>
          <p>
            Is {host} a Mastodon server? <span class="small">Your browser will ask you to allow it.</span>
          </p>
          <button type="button" class="button" onClick={onAllow}>
            Use Goalpost on this site
          </button>
        </>
      )}
    </div>
  );
}
