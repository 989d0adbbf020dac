import { useSignal } from '@preact/signals';
import { Logo } from '../Logo';
import { Notice } from '../Notice';
import { type Choice, type Starter, StarterChoice } from '../StarterChoice';

export interface WelcomeProps {
  starters: readonly Starter[];
  choice: Choice;
  /** Rejects with a sentence for the person where the choice can't be put in force. */
  onChoose: (choice: Choice) => Promise<void>;
}

/** The first run: two choices on one screen, and what Goalpost does and never does. */
export function Welcome({ starters, choice, onChoose }: WelcomeProps) {
  const problem = useSignal('');
  const start = (chosen: Choice) => {
    onChoose(chosen).catch((error: Error) => {
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
      <StarterChoice starters={starters} choice={choice} action="Start" onChoose={start} />
      <Notice words={problem.value} />
      <p class="small">You can change both later in the options, and bring your organization’s own rules.</p>
    </main>
  );
}
