import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { ShareChart } from '../../rules/report/section';
import { toPercent } from '../../rules/report/wording';

/** In units of the drawing; it is as wide as its column. */
const size = { width: 340, height: 130 };
const inset = { top: 22, side: 22, bottom: 24 };

/** Shares over time as a line with its figures on it. Where nothing was posted, the line has a gap. */
export function ShareLine({ chart: { name, points } }: { chart: ShareChart }) {
  const x = scalePoint(
    points.map((_, index) => index),
    [inset.side, size.width - inset.side],
  );
  const highest = Math.max(0.1, ...points.map(({ share = 0 }) => share));
  const y = scaleLinear([0, highest], [size.height - inset.bottom, inset.top]);
  const path = line<(typeof points)[number]>()
    .defined(({ share }) => share !== undefined)
    .x((_, index) => x(index) ?? 0)
    .y(({ share = 0 }) => y(share));
  const told = points.map(
    (point) => `${point.name} ${point.share === undefined ? 'no posts' : toPercent(point.share)}`,
  );
  return (
    <svg
      class="share-line"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={`${name}: ${told.join(', ')}`}
    >
      <line class="share-line-ground" x1="0" x2={size.width} y1={y(0)} y2={y(0)} />
      <path class="share-line-path" d={path(points) ?? ''} />
      {points.map((point, index) => (
        <g key={point.name} transform={`translate(${x(index)} 0)`}>
          {point.share !== undefined && (
            <>
              <circle class="share-line-point" cy={y(point.share)} r="3.5" />
              <text class="share-line-figure" y={y(point.share) - 8}>
                {toPercent(point.share)}
              </text>
            </>
          )}
          <text class="share-line-name" y={size.height - 8}>
            {point.name}
          </text>
        </g>
      ))}
    </svg>
  );
}
