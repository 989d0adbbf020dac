import { stringify } from 'yaml';

const heading =
  '# Made from a Vale style. Its rules are switched off: look at each, then say `enabled: true` where it helps.\n';

/** The file of an imported pack, in YAML. @param raw of an `ImportReport`. */
export function toPackSource(raw: Record<string, unknown>): string {
  return heading + stringify(raw, { lineWidth: 0, aliasDuplicateObjects: false });
}
