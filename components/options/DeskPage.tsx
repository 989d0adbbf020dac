import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Logo } from '../Logo';
import type { DeskParts } from './desk';
import { PanelOnDesk } from './PanelOnDesk';
import { panelGroups, panels } from './panels';

export interface DeskPageProps {
  parts: DeskParts;
  /** Told whenever a panel that was visited first is there. */
  onReady?: () => void;
}

/** The options page, the admin's desk: a way to each panel, and the one the address names (`#rules`, `#rules/no-plates`). */
export function DeskPage({ parts, onReady = () => undefined }: DeskPageProps) {
  const shown = useSignal(panelOfAddress());
  const visited = useSignal<ReadonlySet<string>>(new Set([shown.value]));
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const follow = () => {
      shown.value = panelOfAddress();
      visited.value = new Set([...visited.value, shown.value]);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [shown, visited]);
  const isFirst = useRef(true);
  useEffect(() => {
    // Where the page opens is the browser's choice; after that, who went to a panel reads on from its title.
    if (!isFirst.current) main.current?.querySelector<HTMLElement>(`#${shown.value}-title`)?.focus();
    isFirst.current = false;
  }, [shown.value]);

  return (
    <div class="desk">
      <header class="desk-side">
        <h1 class="page-header">
          <Logo />
          Goalpost
        </h1>
        <nav aria-label="Options">
          {panelGroups.map((group, index) => (
            <div key={group.title} class="desk-nav-group">
              <h2 id={`nav-${index}`}>{group.title}</h2>
              <ul class="desk-nav" aria-labelledby={`nav-${index}`}>
                {group.panels.map(({ id, title }) => (
                  <li key={id}>
                    <a href={`#${id}`} aria-current={shown.value === id ? 'page' : undefined}>
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </header>
      <main ref={main}>
        {panels
          .filter(({ id }) => visited.value.has(id))
          .map((panel) => (
            <PanelOnDesk
              key={panel.id}
              panel={panel}
              parts={parts}
              isShown={shown.value === panel.id}
              onReady={onReady}
            />
          ))}
      </main>
    </div>
  );
}

function panelOfAddress(): string {
  const id = location.hash.slice(1).split('/')[0] ?? '';
  return panels.some((panel) => panel.id === id) ? id : (panels[0]?.id ?? '');
}
