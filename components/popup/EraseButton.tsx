import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { toCount } from '../wording';

/** Erases the log after a second press that says what goes. */
export function EraseButton({ count, onErase }: { count: number; onErase: () => void }) {
  const isAsked = useSignal(false);
  const ask = (asked: boolean) => () => {
    isAsked.value = asked;
  };
  if (isAsked.value) return <Confirm count={count} onErase={onErase} onKeep={ask(false)} />;
  return (
    <button type="button" class="button quiet" onClick={ask(true)}>
      Erase the log…
    </button>
  );
}

function Confirm({ count, onErase, onKeep }: { count: number; onErase: () => void; onKeep: () => void }) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div class="confirm">
      <p role="status">This removes {toCount(count, 'post')} from this device for good.</p>
      <button type="button" class="button primary" onClick={onErase}>
        Erase
      </button>
      <button type="button" class="button" ref={keep} onClick={onKeep}>
        Keep
      </button>
    </div>
  );
}
