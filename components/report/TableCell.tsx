import type { Cell, RichCell } from '../../rules/report/section';
import { OutsideLink } from '../OutsideLink';
import { TargetBar } from './TargetBar';

/** One cell of a report’s table; how it stands is said in words, color only repeats it. */
export function TableCell({ cell, isHead, classes }: { cell: Cell; isHead: boolean; classes: string | undefined }) {
  const rich: RichCell = typeof cell === 'string' ? { text: cell } : cell;
  const { heat, mark, bar } = rich;
  const Element = isHead ? 'th' : 'td';
  return (
    <Element
      {...(isHead && { scope: 'row' })}
      class={[classes, mark && `is-${mark}`, heat !== undefined && 'is-heat'].filter(Boolean).join(' ') || undefined}
      {...(heat !== undefined && { style: { '--heat': `${Math.round(heat * 40)}%` } })}
    >
      {bar ? <TargetBar {...bar} /> : <Words {...rich} />}
    </Element>
  );
}

function Words({ text, note, link, mark }: RichCell) {
  return (
    <>
      {mark === 'met' && <span aria-hidden="true">✓ </span>}
      <OutsideLink address={link}>{text}</OutsideLink>
      {note && <span class="report-note">{note}</span>}
    </>
  );
}
