import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Desk, DeskParts } from './desk';
import type { Panel } from './panel';

export interface PanelOnDeskProps {
  panel: Panel;
  parts: DeskParts;
  isShown: boolean;
  /** Told once what the panel shows is there, or can't be. */
  onReady(): void;
}

/**
 * A panel, its parts of the desk brought when it is visited first. It stays once it was visited, so that nothing typed or
 * chosen in it is lost.
 */
export function PanelOnDesk({ panel, parts, isShown, onReady }: PanelOnDeskProps) {
  const { id, title, about, needs, Component } = panel;
  const brought = useSignal<{ desk: Desk } | { problem: string } | undefined>(undefined);
  // Asked for before the frame is painted, not after it.
  useLayoutEffect(() => {
    bring(needs, parts)
      .then(
        (desk) => ({ desk }),
        (error: Error) => ({ problem: `This part of Goalpost could not be opened: ${error.message} Reload the page.` }),
      )
      .then((now) => {
        brought.value = now;
      });
  }, [brought, needs, parts]);
  useEffect(() => {
    if (brought.value) onReady();
  }, [brought.value, onReady]);

  return (
    <section class="desk-panel" aria-labelledby={`${id}-title`} aria-busy={!brought.value} hidden={!isShown}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {about && <p class="about">{about}</p>}
      {brought.value && 'desk' in brought.value && <Component desk={brought.value.desk} />}
      {brought.value && 'problem' in brought.value && (
        <p class="notice" role="alert" data-failed>
          {brought.value.problem}
        </p>
      )}
    </section>
  );
}

/** As much of the desk as a panel needs: `definePanel` sees to it that it asks for no more. */
async function bring(needs: readonly (keyof Desk)[], parts: DeskParts): Promise<Desk> {
  const entries = needs.map(async (part) => [part, await parts[part]()] as const);
  return Object.fromEntries(await Promise.all(entries)) as unknown as Desk;
}
