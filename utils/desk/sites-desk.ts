import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Network } from '../../rules/format/network';
import { liveSetting } from '../live-setting';
import { call } from '../messaging';
import { isNetworkHost, networks, networksInForce } from '../networks';
import { networksAt } from '../networks-at';
import { saveFile } from '../save-file';
import type { service } from '../service';
import { instances, sightings, taught } from '../settings';
import { forgetSite } from '../sites/active-site';
import { networkFaults } from '../sites/network-faults';
import { taughtPack } from '../sites/taught-pack';
import type { DeskState } from './desk-state';

/** Where Goalpost looks for boxes, and how it went there. */
export async function sitesDesk(state: ReadonlySignal<DeskState>, lifetime: AbortSignal) {
  const [seen, allowed, kept] = await Promise.all([
    liveSetting(sightings, lifetime),
    liveSetting(instances, lifetime),
    liveSetting(taught, lifetime),
  ]);
  const inForce = computed(() =>
    networksInForce(state.value.policy.packs.flatMap((pack) => pack.networks ?? [])).sort((a, b) =>
      a.name.localeCompare(b.name),
    ),
  );
  const missing = await liveMissing(inForce, lifetime);

  const toState = ({ id, name, matches, selfHosted, surfaces }: Network) => ({
    id,
    name,
    matches,
    isSelfHosted: selfHosted === true,
    isAllowed: !missing.value.has(id),
    packs: state.value.policy.packs
      .filter((pack) => pack.networks?.some((said) => said.id === id))
      .map((pack) => pack.name),
    isTaught: Object.keys(kept.value).some((host) => isNetworkHost(host) && networksAt(host, networks)[0]?.id === id),
    boxes: surfaces.map((surface) => ({ id: surface.id, ...seen.value[`${id}/${surface.id}`] })),
  });
  /** Boxes found by their looks, or as they were taught, on sites that are no known network: named by their host. */
  const elsewhere = computed(() => {
    const known = new Set(inForce.value.map(({ id }) => id));
    const keys = Object.keys(seen.value).map((key) => key.split('/') as [network: string, surface: string]);
    const others = new Set(keys.map(([id]) => id).filter((id) => !known.has(id)));
    return [...others].map((id): Network => {
      const surfaces = keys.filter(([network]) => network === id).map(([, surface]) => ({ id: surface }));
      return {
        id,
        name: id,
        matches: [],
        private: { paths: [], within: [] },
        surfaces: surfaces as Network['surfaces'],
      };
    });
  });

  return {
    networks: computed(() => [
      ...inForce.value.map((network) => ({ ...toState(network), faults: networkFaults(network) })),
      ...elsewhere.value.map((network) => ({ ...toState(network), faults: [] })),
    ]),
    origins: allowed,
    taught: computed(() =>
      Object.entries(kept.value).map(([host, { surfaces }]) => ({ host, boxes: surfaces.map(toBox) })),
    ),
    async onAllowNetwork(id: string) {
      const { matches = [] } = inForce.value.find((network) => network.id === id) ?? {};
      const isAllowed = await browser.permissions.request({ origins: matches.map(toSecure) });
      if (!isAllowed) throw new Error('Your browser did not allow it.');
    },
    onPasteInstead: (network: string) => call<typeof service>().openCoach({ text: '', network }),
    onForgetSite: (origin: string) => forgetSite(origin.replace(/\/\*$/, '')),
    async onForgetTaught(host: string) {
      const { [host]: _, ...others } = await taught.get();
      await taught.set(others);
    },
    async onExportTaught(host: string) {
      const network = kept.value[host];
      if (!network) throw new Error(`Nothing is known of ${host} any more.`);
      saveFile(`goalpost-${host}.yaml`, 'application/yaml', await taughtPack(host, network));
    },
  };
}

/** The networks on whose hosts the browser does not let Goalpost in, by id; followed until `lifetime` aborts. */
async function liveMissing(networks: ReadonlySignal<readonly Network[]>, lifetime: AbortSignal) {
  const missing = signal<ReadonlySet<string>>(new Set());
  const refresh = async () => {
    const asked = networks.value.map(async ({ id, matches }) =>
      (await browser.permissions.contains({ origins: matches.map(toSecure) })) ? [] : [id],
    );
    missing.value = new Set((await Promise.all(asked)).flat());
  };
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(refresh);
    lifetime.addEventListener('abort', () => event.removeListener(refresh));
  }
  lifetime.addEventListener(
    'abort',
    networks.subscribe(() => void refresh()),
  );
  await refresh();
  return missing;
}

/** Permissions are asked for https alone. */
function toSecure(pattern: string): string {
  return pattern.replace('*://', 'https://');
}

function toBox({ id, editable, publish }: Network['surfaces'][number]) {
  const button = [...(publish.selectors ?? []), ...(publish.named ?? [])][0] ?? publish.lastTextButtonIn;
  return { id, box: editable[0] ?? '', button: button ?? 'the likeliest button near it' };
}
