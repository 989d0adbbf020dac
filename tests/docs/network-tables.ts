import { readdirSync } from 'node:fs';
import type { LengthLimit, Network, Surface } from '../../rules/format/network';
import { markdownTable } from './markdown-table';
import { browsers, readResults, steps } from './network-results';

/** The files of utils/networks, read as a program of Node reads them; the extension's bundler has its own way. */
const files = readdirSync('utils/networks').filter((name) => name !== 'network.ts');
const networks: Network[] = (
  await Promise.all(files.map((name) => import(`../../utils/networks/${name.replace('.ts', '')}.ts`)))
).flatMap((file) => Object.values<Network>(file));
networks.sort((a, b) => a.name.localeCompare(b.name));
const surfaces = networks.flatMap((network) => network.surfaces.map((surface) => ({ network, surface })));
const results = readResults();

/** The parts of docs/networks.md that are made from the code and from the last run of the tests. */
export const networkTables: Record<string, () => string> = {
  networks: () =>
    markdownTable(
      ['network', 'id', 'hosts', 'never read: paths'],
      networks.map(({ name, id, matches, selfHosted, private: { paths } }) => [
        name,
        `\`${id}\``,
        hostsOf(matches).join(', ') + (selfHosted ? ', and any server the person allows' : ''),
        paths.map((path) => `\`${path}\``).join(', '),
      ]),
    ),
  boxes: () =>
    markdownTable(
      ['network', 'box', 'keys that publish', 'limit', 'media'],
      surfaces.map(({ network, surface }) => [
        network.name,
        surface.id,
        surface.shortcuts.map((keys) => keys.replace('mod+', 'Ctrl/Cmd+')).join(', '),
        surface.limit
          ? limitOf(surface.limit) + (surface.remaining ? '; this server’s own, where the page shows it' : '')
          : '',
        mediaOf(surface),
      ]),
    ),
  results: () =>
    markdownTable(
      ['network', 'box', ...steps],
      surfaces.map(({ network, surface }) => [
        network.name,
        surface.id,
        ...steps.map((step) => {
          const [inChromium, inFirefox] = browsers.map((browser) => signOf(hows(network, surface, browser)?.[step]));
          return inChromium === inFirefox ? `${inChromium}` : `${inChromium} / ${inFirefox}`;
        }),
      ]),
    ),
  failures: () => {
    const failures = surfaces.flatMap(({ network, surface }) =>
      browsers.flatMap((browser) =>
        Object.entries(hows(network, surface, browser) ?? {})
          .filter(([, how]) => how.startsWith('no'))
          .map(
            ([step, how]) => `- ${network.name} ${surface.id}, ${step} in ${browser}: ${how.replace(/^no:? ?/, '')}`,
          ),
      ),
    );
    return failures.length > 0 ? failures.join('\n') : 'All of it works.';
  },
};

function hows(network: Network, surface: Surface, browser: string) {
  return results[browser]?.[`${network.name} ${surface.id}`];
}

function signOf(how: string | undefined): string {
  if (how === undefined) return '?';
  if (how === '-') return '–';
  return how === 'yes' ? '✓' : how.replace(/^no.*/s, '✗');
}

function hostsOf(matches: readonly string[]): string[] {
  return [...new Set(matches.map((pattern) => pattern.split('/')[2]?.replace('*.', '') ?? ''))];
}

const counts: Record<LengthLimit['count'], string> = {
  'x-weighted': 'as X weighs them',
  graphemes: 'graphemes',
  utf16: 'UTF-16 units',
  mastodon: 'as Mastodon counts',
};

function limitOf({ max, count, bytes, link }: LengthLimit): string {
  const more = [bytes && `${bytes.toLocaleString('en')} bytes`, link && `a link is ${link}`].filter(Boolean);
  return [`${max.toLocaleString('en')} ${counts[count]}`, ...more].join(', ');
}

function mediaOf({ media = {} }: Surface): string {
  const { photos, videos, undescribed } = media;
  return [photos && 'photos', videos && 'videos', undescribed && 'alt text'].filter(Boolean).join(', ');
}
