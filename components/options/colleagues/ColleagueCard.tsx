import { toCount, toDay } from '../../wording';
import { ConfirmedButton } from '../ConfirmedButton';
import type { ColleagueLog } from './colleague-log';

/** A colleague's log: whose, how much and from when, and its head to compare. */
export function ColleagueCard({ log, onRemove }: { log: ColleagueLog; onRemove: () => void }) {
  const who = [log.name, log.unit].filter(Boolean).join(', ') || log.file;
  const [newest, oldest] = [log.posts[0], log.posts.at(-1)];
  return (
    <article class="card" aria-label={who}>
      <h3>{who}</h3>
      <p class="small">
        {[
          toCount(log.posts.length, 'post'),
          newest && oldest && `${toDay(oldest.at)} to ${toDay(newest.at)}`,
          `from ${log.file}`,
          toCount(log.lines, 'line'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p class="small">
        Head <code>{log.head}</code>
      </p>
      <div class="actions">
        <ConfirmedButton
          label="Remove"
          of={who}
          warning={`This takes the posts of ${who} off this device. The file you were given stays where it is.`}
          onConfirm={onRemove}
        />
      </div>
    </article>
  );
}
