import { toLabel } from '../../wording';
import type { TaughtSite } from './network-state';

interface TaughtSitesProps {
  sites: readonly TaughtSite[];
  onForget: (host: string) => void;
  onExport: (host: string) => void;
}

/** Where the person pointed at the box and the button: what was taught, to forget it, and to hand it to everyone. */
export function TaughtSites({ sites, onForget, onExport }: TaughtSitesProps) {
  if (sites.length === 0) {
    return (
      <p>
        None. Where Goalpost misses your box, choose “Teach it” in its toolbar window and point at the box and the
        button.
      </p>
    );
  }
  return (
    <ul class="rows">
      {sites.map(({ host, boxes }) => (
        <li key={host} class="row">
          <details>
            <summary>
              {host} <span class="small">{boxes.length === 1 ? '1 box' : `${boxes.length} boxes`}</span>
            </summary>
            <ul class="lines">
              {boxes.map(({ id, box, button }) => (
                <li key={id + box}>
                  {toLabel(id)}: <code>{box}</code>, published by <code>{button}</code>
                </li>
              ))}
            </ul>
          </details>
          <span class="actions">
            <button type="button" class="button" onClick={() => onExport(host)}>
              Export for everyone<span class="out-of-sight"> what was taught on {host}</span>
            </button>
            <button type="button" class="button" onClick={() => onForget(host)}>
              Forget<span class="out-of-sight"> what was taught on {host}</span>
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}
