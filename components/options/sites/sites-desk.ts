import type { ReadonlySignal } from '@preact/signals';
import type { NetworkState, TaughtSite } from './network-state';

/** Where Goalpost looks for boxes, and how it went. */
export interface SitesDesk {
  /** Every network in force, then what was found on other sites. */
  networks: ReadonlySignal<readonly NetworkState[]>;
  /** Match patterns of other sites that are allowed: `https://example.social/*`. */
  origins: ReadonlySignal<readonly string[]>;
  taught: ReadonlySignal<readonly TaughtSite[]>;
  /** Asks the browser to let Goalpost in on a network's hosts. Call it in the click itself. */
  onAllowNetwork(id: string): Promise<void>;
  /** Opens the Coach in a window of its own, for drafts of a network. */
  onPasteInstead(network: string): Promise<void>;
  onForgetSite(origin: string): Promise<void>;
  onForgetTaught(host: string): Promise<void>;
  /** Downloads what was taught on a site as a pack. */
  onExportTaught(host: string): Promise<void>;
}
