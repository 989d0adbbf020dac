import type { Signal } from '@preact/signals';
import type { Pack } from '../../../rules/pack';
import type { Named } from '../../named';
import { toLabel } from '../../wording';
import { Choose } from '../Choose';
import type { TryWith } from './try-desk';

/** Who writes and where; '' for not said. */
export interface Circumstances {
  role: string;
  capacity: string;
  network: string;
}

export interface CircumstanceFieldsProps {
  circumstances: Signal<Circumstances>;
  /** The packs the roles and capacities are of. */
  packs: readonly Pack[];
  networks: readonly Named[];
  tryWith: TryWith;
  /** Name of the pack on trial, where there is one. */
  onTrial: string | undefined;
  onTryWith: (packs: TryWith) => void;
}

/** Who writes, in which hat and where, and with which packs it is checked. */
export function CircumstanceFields({ circumstances, packs, networks, ...trying }: CircumstanceFieldsProps) {
  const change = (part: Partial<Circumstances>) => {
    circumstances.value = { ...circumstances.value, ...part };
  };
  const named = (names: readonly string[], words: string) => [
    { value: '', words },
    ...[...new Set(names)].map((value) => ({ value, words: toLabel(value) })),
  ];
  return (
    <div class="filters circumstances">
      <Choose<TryWith>
        label="With"
        value={trying.tryWith}
        choices={[
          { value: 'in-force', words: 'The packs in force' },
          ...(trying.onTrial === undefined
            ? []
            : [{ value: 'on-trial' as const, words: `${trying.onTrial} (on trial)` }]),
        ]}
        onChoose={trying.onTryWith}
      />
      <Choose
        label="Role"
        value={circumstances.value.role}
        choices={named(
          packs.flatMap(({ roles }) => roles),
          'Any role',
        )}
        onChoose={(role) => change({ role })}
      />
      <Choose
        label="Capacity"
        value={circumstances.value.capacity}
        choices={named(
          packs.flatMap(({ capacities }) => capacities),
          'Any capacity',
        )}
        onChoose={(capacity) => change({ capacity })}
      />
      <Choose
        label="Network"
        value={circumstances.value.network}
        choices={[{ value: '', words: 'Any network' }, ...networks.map(({ id, name }) => ({ value: id, words: name }))]}
        onChoose={(network) => change({ network })}
      />
    </div>
  );
}
