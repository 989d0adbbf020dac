import { originOf } from './find-licence';
import type { FoundStyles } from './find-styles';
import { toId } from './import-rule';
import type { Vocabulary } from './read-vocabularies';

/** How the pack is to be called. */
export interface PackNames {
  /** Of the folder or zip, without `.zip`. */
  name: string;
  /** In place of the id and title made from that. */
  id?: string | undefined;
  title?: string | undefined;
}

/** Everything of the pack's file but its rules. */
export function headOf(found: FoundStyles, names: PackNames, { accept }: Vocabulary): Record<string, unknown> {
  const { styles, files } = found;
  const origins = styles.map((style) => originOf(style, files));
  const [only] = styles.length === 1 ? styles : [];
  const licence = [...new Set(origins.flatMap((origin) => origin.licence ?? []))].join('; ');
  const source = [...new Set(origins.flatMap((origin) => origin.source ?? []))].join(', ') || names.name;
  return {
    goalpost: 1,
    id: names.id ?? `vale.${toId((only?.name ?? names.name).toLowerCase()).replaceAll(' ', '-')}`,
    version: (only && origins[0]?.version) ?? '1.0.0',
    name: names.title ?? (only ? `${only.name} (Vale style)` : `${names.name} (${styles.length} Vale styles)`),
    ...(licence && { licence }),
    source,
    ...(accept.length > 0 && { vocabulary: { syntax: 'expressions', accept } }),
  };
}
