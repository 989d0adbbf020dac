import { scaleLinear } from 'd3-scale';

/** A figure as a bar, with a line where its target is; both in parts of `most`. */
export function TargetBar({ value, target, most }: { value: number; target?: number; most: number }) {
  const x = scaleLinear([0, most], [0, 100]);
  const name = target === undefined ? String(value) : `${value}, target ${target}`;
  return (
    <svg class="target-bar" viewBox="0 0 101 10" preserveAspectRatio="none" role="img" aria-label={name}>
      <rect class="target-bar-ground" width="101" height="6" y="2" />
      <rect class="target-bar-value" width={x(value)} height="6" y="2" />
      {target !== undefined && <line class="target-bar-target" x1={x(target)} x2={x(target)} y1="0" y2="10" />}
    </svg>
  );
}
