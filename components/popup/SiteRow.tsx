import { toHost } from '../wording';

export interface SiteRowProps {
  site: {
    /** The origin of the page in the active tab, `https://example.social`. */
    origin: string;
    /** Whether Goalpost may coach there. */
    isAllowed: boolean;
    /** Whether it is one of the networks that Goalpost knows; those are turned off in the browser's own settings. */
    isNetwork: boolean;
  };
  /** Must ask the browser at once, in the click itself. */
  onAllow: () => void;
  onForget: () => void;
  /** Asked to let the person point at the box and the publish button on the page. */
  onTeach: () => void;
}

/** What holds on the site in the active tab: whether Goalpost is on there, and what to do where it misses the box. */
export function SiteRow({ site, onAllow, onForget, onTeach }: SiteRowProps) {
  const host = toHost(site.origin);
  if (!site.isAllowed) {
    return (
      <div class="site-row">
        <p>
          Goalpost is off on {host}. <span class="small">To use it, your browser will ask you to allow it.</span>
        </p>
        <button type="button" class="button" onClick={onAllow}>
          Use Goalpost on this site
        </button>
      </div>
    );
  }
  return (
    <div class="site-row">
      <p>
        Goalpost is on for {host}. <span class="small">It misses your box? Point at it once, and at the button.</span>
      </p>
      <span class="actions">
        <button type="button" class="button" onClick={onTeach}>
          Teach it
        </button>
        {!site.isNetwork && (
          <button type="button" class="button quiet" onClick={onForget}>
            Turn off
          </button>
        )}
      </span>
    </div>
  );
}
