import type { Network, Surface } from '../../rules/format/network';

const lines = ['input:not([type])', 'input[type="text"]'];
const boxes = [
  'textarea',
  '[contenteditable=""]',
  '[contenteditable="true" i]',
  '[contenteditable="plaintext-only" i]',
];
/** Of these only the ones whose page is written in. */
const frames = ['iframe'];
const saysSend = ['enterkeyhint="send"', 'enterkeyhint="done"'].flatMap((hint) =>
  boxes.map((box) => `${box}[${hint}]`),
);

/**
 * What is looked for on a site after everything Goalpost knows: boxes nobody has described, told by their look. On a site
 * of a network it knows they carry that network's name, and only what is certain counts; elsewhere they carry the site's.
 * Enter publishes what is written in one line, and in boxes that say so.
 */
export function anywhereAt(hostname: string, known: readonly Network[]): Network {
  const here = known.find(({ selfHosted }) => !selfHosted);
  const post: Omit<Surface, 'editable' | 'shortcuts'> = {
    id: 'post',
    container: [],
    publish: { likeliest: here ? 'certain' : 'likely' },
  };
  return {
    id: here?.id ?? hostname,
    name: here?.name ?? hostname,
    matches: [],
    private: { paths: [], within: [] },
    surfaces: [
      { ...post, editable: [...lines, ...saysSend], shortcuts: ['mod+Enter', 'Enter'] },
      { ...post, editable: [...boxes, ...frames], shortcuts: ['mod+Enter'] },
    ],
  };
}

/** The same kind of box, where Enter publishes it or does not. */
export function whereEnter(publishes: boolean, network: Network, surface: Surface): Surface {
  return network.surfaces.find(({ shortcuts }) => shortcuts.includes('Enter') === publishes) ?? surface;
}
