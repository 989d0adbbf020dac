import { Logo } from '../Logo';
import { Import } from './FirstImport';
import type { Desk } from './first-desk';
import { Organization } from './OrganizationPanel';
import { Sites } from './SitesPanel';

/** The options page until the desk takes its place. */
export function Options({ desk }: { desk: Desk }) {
  const sections = [
    { id: 'organization', title: 'Organization', content: <Organization {...desk} /> },
    { id: 'import', title: 'Your organization’s own rules', content: <Import desk={desk} /> },
    { id: 'sites', title: 'Other sites', content: <Sites origins={desk.sites} onForgetSite={desk.onForgetSite} /> },
  ];
  return (
    <>
      <header class="page-header">
        <Logo />
        <h1>Goalpost options</h1>
      </header>
      <nav class="page-nav" aria-label="Options">
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {sections.map(({ id, title, content }) => (
          <section key={id} id={id} class="panel" aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            {content}
          </section>
        ))}
      </main>
    </>
  );
}
