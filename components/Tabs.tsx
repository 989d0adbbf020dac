import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

export interface Tab {
  id: string;
  title: string;
  content: ComponentChildren;
}

/** Tabs by the usual pattern: arrow keys, Home and End move and choose; all panels stay, so nothing typed is lost. */
export function Tabs({ label, tabs, first }: { label: string; tabs: readonly Tab[]; first: string }) {
  const chosen = useSignal(first);

  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const next = toNext(
      event.key,
      tabs.findIndex((tab) => tab.id === chosen.value),
      tabs.length,
    );
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    chosen.value = tab.id;
    event.currentTarget.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            class="tab"
            aria-selected={chosen.value === id}
            aria-controls={`panel-${id}`}
            tabIndex={chosen.value === id ? 0 : -1}
            onClick={() => {
              chosen.value = id;
            }}
          >
            {title}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }) => (
        <div
          key={id}
          role="tabpanel"
          id={`panel-${id}`}
          class="tab-panel"
          aria-labelledby={`tab-${id}`}
          hidden={chosen.value !== id}
        >
          {content}
        </div>
      ))}
    </>
  );
}

function toNext(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowLeft') return (index - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
