import type { Telling } from './section';
import { toLabel, toList } from './wording';

/** Whose posts a report was asked for, in words. */
export function askedFor({ report: { question }, networkName }: Telling): string {
  const { units = [], roles = [], networks = [] } = question;
  const said = (names: readonly string[], thing: string, toName: (name: string) => string) =>
    names.length > 0 ? [`${thing}: ${toList(names.map((name) => (name === '' ? 'not said' : toName(name))))}`] : [];
  const parts = [
    ...said(units, 'Unit', (name) => name),
    ...said(roles, 'Role', toLabel),
    ...said(networks, 'Network', networkName),
  ];
  return parts.length > 0 ? parts.join(' · ') : 'All units and networks';
}
