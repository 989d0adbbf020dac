import { Logo } from '../Logo';
import { type Choice, type Starter, StarterChoice } from '../StarterChoice';

export interface WelcomeProps {
  starters: readonly Starter[];
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** The first run: two choices on one screen, and what Goalpost does and never does. */
export function Welcome({ starters, choice, onChoose }: WelcomeProps) {
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
      <StarterChoice starters={starters} choice={choice} action="Start" onChoose={onChoose} />
      <p class="small">You can change both later in the options, and bring your organization’s own rules.</p>
    </main>
  );
}
