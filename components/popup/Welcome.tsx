import { useSignal } from '@preact/signals';
import { AuthorFields, type SaidOfAuthor } from '../AuthorFields';
import { Logo } from '../Logo';
import { Notice } from '../Notice';
import { type Choice, type Starter, StarterChoice } from '../StarterChoice';

export interface WelcomeProps {
  starters: readonly Starter[];
  choice: Choice;
  /** How the author's posts are signed in the log so far. */
  author: SaidOfAuthor;
  /** Rejects with a sentence for the person where the choice can't be put in force. */
  onChoose: (choice: Choice, author: SaidOfAuthor) => Promise<void>;
}

/** The first run: two choices on one screen, a signature if the person wants one, and what Goalpost does and never does. */
export function Welcome({ starters, choice, author, onChoose }: WelcomeProps) {
  const problem = useSignal('');
  const said = useSignal(author);
  const start = (chosen: Choice) => {
    const { unit, name } = said.value;
    onChoose(chosen, { unit: unit.trim(), name: name.trim() }).catch((error: Error) => {
      problem.value = error.message;
    });
  };
  return (
    <main class="welcome">
      <header class="welcome-header">
        <Logo />
        <h1>Welcome to Goalpost</h1>
      </header>
      <p>
        It coaches you while you write a post: does it keep to your policy, and which goal does it serve? Everything
        happens on this device, and you always press the network’s own button yourself.
      </p>
      <StarterChoice starters={starters} choice={choice} action="Start" onChoose={start}>
        <fieldset class="signing">
          <legend>How should the log sign your posts?</legend>
          <AuthorFields
            said={said.value}
            onChange={(changed) => {
              said.value = changed;
            }}
          />
          <p class="small">For a report over several people. It stays on this device until you hand your log over.</p>
        </fieldset>
      </StarterChoice>
      <Notice words={problem.value} />
      <p class="small">You can change all of it later in the options, and bring your organization’s own rules.</p>
    </main>
  );
}
