import { toHost, toLabel, toMoment } from '../../wording';
import { type BoxState, type NetworkState, newest } from './network-state';

interface NetworkTableProps {
  networks: readonly NetworkState[];
  /** Must ask the browser at once, in the click itself. */
  onAllow: (network: NetworkState) => void;
  onPasteInstead: (network: NetworkState) => void;
}

const groups: readonly { title: string; isIn: (network: NetworkState) => boolean }[] = [
  { title: 'Networks', isIn: ({ isSelfHosted, matches }) => !isSelfHosted && matches.length > 0 },
  { title: 'Platforms that anyone may run', isIn: ({ isSelfHosted }) => isSelfHosted },
  { title: 'Other sites', isIn: ({ isSelfHosted, matches }) => !isSelfHosted && matches.length === 0 },
];

/** What a content script may say of a box that did not work, for a person. */
const troubles: Record<string, string> = {
  'no-publish-control': 'A box was used, but no publish button was found.',
  unreadable: 'A box was there, but could not be read.',
};

/** Every network: whether Goalpost is on there, when it last worked, what went wrong last, and another way in. */
export function NetworkTable({ networks, onAllow, onPasteInstead }: NetworkTableProps) {
  return (
    <table class="network-table">
      <thead>
        <tr>
          <th scope="col">Network</th>
          <th scope="col">State</th>
          <th scope="col">Last worked</th>
          <th scope="col">Last trouble</th>
          <th scope="col">Another way</th>
        </tr>
      </thead>
      {groups.map(({ title, isIn }) => {
        const members = networks.filter(isIn);
        return members.length === 0 ? null : (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={5}>
                {title}
              </th>
            </tr>
            {members.map((network) => (
              <tr key={network.id} data-network={network.id}>
                <th scope="row">
                  {network.name}
                  <span class="small">{hostsOf(network).join(', ')}</span>
                </th>
                <td data-title="State">
                  <States network={network} onAllow={() => onAllow(network)} />
                </td>
                <td data-title="Last worked">
                  <LastWorked boxes={network.boxes} />
                </td>
                <td data-title="Last trouble">
                  <LastTrouble boxes={network.boxes} />
                </td>
                <td data-title="Another way">
                  <button type="button" class="button" onClick={() => onPasteInstead(network)}>
                    Paste here instead<span class="out-of-sight"> of on {network.name}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function States({ network, onAllow }: { network: NetworkState; onAllow: () => void }) {
  const { isAllowed, isTaught, packs, faults, name } = network;
  return (
    <div class="states">
      {isAllowed ? (
        <span class="state" data-state="on">
          on
        </span>
      ) : (
        <>
          <span class="state" data-state="warn">
            permission missing
          </span>
          <button type="button" class="button" onClick={onAllow}>
            Allow<span class="out-of-sight"> Goalpost on {name}</span>
          </button>
        </>
      )}
      {isTaught && (
        <span class="state" data-state="tip">
          taught
        </span>
      )}
      {packs.map((pack) => (
        <span key={pack} class="state" data-state="tip">
          corrected by {pack}
        </span>
      ))}
      {faults.map((fault) => (
        <p key={fault} class="fault">
          {fault}
        </p>
      ))}
    </div>
  );
}

function LastWorked({ boxes }: { boxes: readonly BoxState[] }) {
  const published = newest(boxes.map((box) => box.published));
  const seen = newest(boxes.map((box) => box.seen));
  if (!published && !seen) return <span class="small">Not used yet</span>;
  return (
    <>
      {published && <span>Published {toMoment(published)}</span>}
      {seen && <span class={published ? 'small' : ''}>Box seen {toMoment(seen)}</span>}
      {boxes.length > 1 && (
        <details>
          <summary>Each box</summary>
          <ul class="lines">
            {boxes.map((box) => (
              <li key={box.id}>
                {toLabel(box.id)}: {toTimes(box)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function toTimes({ seen, published }: BoxState): string {
  if (!seen && !published) return 'not used yet';
  return [published && `published ${toMoment(published)}`, seen && `seen ${toMoment(seen)}`].filter(Boolean).join(', ');
}

function LastTrouble({ boxes }: { boxes: readonly BoxState[] }) {
  const at = newest(boxes.map(({ trouble }) => trouble?.at));
  const box = boxes.find(({ trouble }) => at !== undefined && trouble?.at === at);
  if (!at || !box?.trouble) return <span class="small">None</span>;
  return (
    <>
      <span>{troubles[box.trouble.what] ?? box.trouble.what}</span>
      <span class="small">
        {toLabel(box.id)}, {toMoment(at)}
      </span>
    </>
  );
}

/** The hosts as people write them, each once: `*.x.com` goes without saying where x.com is. */
function hostsOf({ matches }: NetworkState): readonly string[] {
  return [...new Set(matches.map((pattern) => toHost(pattern).replace('*.', '')))];
}
