import type { CoachHost } from '../coach/coach-host';
import type { Composer } from '../composer/composer';
import type { PublishPress } from '../composer/publish-control';
import { isTextField } from '../draft/text-field';
import { writtenIn } from '../draft/written-in';
import type { Press } from './press';

/** How long a press is held for the engine to come, in milliseconds after it was asked for. */
const patience = 1500;

/** How long to wait before asking again where asking failed, in milliseconds; after the last, the next focus or press asks. */
const retries = [100, 300, 900, 2700];

interface WaitOptions {
  wakeCoach: () => Promise<void>;
  isCoachThere: () => boolean;
  isFailClosed: () => boolean;
  host: CoachHost;
}

/** Decides about presses while the engine is not there yet: holds for at most `patience`, then fails open and says so. */
export interface Wait {
  /** Asks for the engine, for a composer the author turned to; asks again after a failure. */
  ask(composer: Composer): Promise<void>;
  decide(composers: PublishPress, press: Pick<Press, 'at'>): 'go' | 'stop';
  /** The engine failed: the author goes on, and sees that nothing was checked. */
  giveUp(composer: Composer): 'go' | 'stop';
}

export function createWait({ wakeCoach, isCoachThere, isFailClosed, host }: WaitOptions): Wait {
  let askedAt: number | undefined;
  let asking = false;

  const ask = async (composer: Composer) => {
    if (asking) return;
    asking = true;
    askedAt ??= performance.now();
    if (!isCoachThere()) host.light(composer);
    // The background may just be starting, and then nobody answers yet.
    for (const pause of retries) {
      try {
        await wakeCoach();
        // It was started; should it never come up, the author hears of it without having to press anything.
        setTimeout(() => isCoachThere() || giveUp(composer), patience);
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    asking = false;
    askedAt = undefined;
    giveUp(composer);
  };

  const giveUp = (composer: Composer): 'go' | 'stop' => {
    if (isFailClosed()) {
      host.say(
        composer,
        "can't check",
        'Your organization asks that posts are checked first, and Goalpost can’t. Reload the page.',
      );
      return 'stop';
    }
    host.say(composer, "can't check", 'Goalpost could not check this post. Reload the page to try again.');
    return 'go';
  };

  return {
    ask,
    giveUp,
    decide(composers, press) {
      const composer = composers.find(({ editable }) => hasText(editable));
      if (!composer) return 'go';
      void ask(composer);
      if (press.at - (askedAt ?? press.at) >= patience) return giveUp(composer);
      host.say(composer, 'checking', 'Still checking. Press again in a moment.');
      return 'stop';
    },
  };
}

/** Whether the box holds anything but white space. */
function hasText(editable: HTMLElement): boolean {
  const text = isTextField(editable) ? editable.value : writtenIn(editable).textContent;
  return (text ?? '').trim() !== '';
}
