/** A share (0..1) as a bar and a number; the bar is decoration. */
export function ShareBar({ share }: { share: number }) {
  return (
    <span class="share">
      <span class="share-bar" aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(100, share * 100)}%` }} />
      </span>
      <span class="figure">{toPercent(share)}</span>
    </span>
  );
}

/** A share as people read it: "0 %" is none at all, "< 1 %" is some. */
function toPercent(share: number): string {
  if (share > 0 && share < 0.01) return '< 1 %';
  return `${Math.round(share * 100)} %`;
}
