/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { officerDraft } from './officer-draft';
import './goalpost.css';

const networks: [name: string, address: string][] = [
  ['X', 'https://x.com/compose/post'],
  ['Mastodon', 'https://mastodon.social/home'],
  ['Bluesky', 'https://bsky.app/intent/compose'],
  ['Facebook', 'https://www.facebook.com/'],
  ['LinkedIn', 'https://www.linkedin.com/sharing/compose'],
];

function Page() {
  return (
    <main>
      <h1>Try Goalpost</h1>
      <ol>
        <li>Open a network below. An officer's draft is waiting in its compose box.</li>
        <li>Click into the draft, and see what Goalpost underlines and why.</li>
        <li>Fix it, choose a goal, publish, then find the post in the log of the Goalpost button.</li>
      </ol>
      <blockquote>{officerDraft}</blockquote>
      <ul className="networks">
        {networks.map(([name, address]) => (
          <li key={name}>
            <a href={`${address}?prefill=${encodeURIComponent(officerDraft)}`}>
              <strong>{name}</strong>
              <span>{new URL(address).host}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="note">
        These pages are served by this computer under the networks' names; nothing you write here leaves it. Messages
        are private: try <a href="https://x.com/messages">a message on X</a>, and see that Goalpost stays away.
      </p>
    </main>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
