import { Logo } from '../Logo';
import type { Desk } from './panel';
import { panels } from './panels';

/** The options page: every panel on one page, and a way to each. */
export function Options({ desk }: { desk: Desk }) {
  return (
    <>
      <header class="page-header">
        <Logo />
        <h1>Goalpost options</h1>
      </header>
      <nav class="page-nav" aria-label="Options">
        <ul>
          {panels.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {panels.map(({ id, title, Component }) => (
          <section key={id} id={id} class="panel" aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            <Component desk={desk} />
          </section>
        ))}
      </main>
    </>
  );
}
