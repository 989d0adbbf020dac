import type { Finding, Verdict } from '../../rules/finding';
import type { Press as AuthorsPress } from './press';

/** What counts of a press here. */
type Press = Pick<AuthorsPress, 'at' | 'repeated'>;

/** How long a pass is good for, in milliseconds. */
const passLasts = 30_000;

/** What stands when the author presses: the draft's text, and what the check says of it. */
interface Standing {
  text: string;
  verdict: Verdict;
  /** The findings the author still sees. */
  findings: readonly Finding[];
}

/** Why a press was stopped: `once` (the next one goes), `until-edited` (or a pass), `refused` (no pass helps). */
export type Hold = 'once' | 'until-edited' | 'refused';

/** Holds or releases the author's own presses by the table in docs/architecture.md; never presses anything itself. */
export interface PublishGuard {
  /** What `press` would say, without counting as a press. */
  foresee(standing: Standing, press: Press): Hold | undefined;
  /** Gives undefined where the press goes through. */
  press(standing: Standing, press: Press): Hold | undefined;
  /** "Next": this very text went on to another step, and goes out from there. */
  leadOn(text: string): void;
  /** "Post anyway": lets one press with exactly this text through within 30 seconds. */
  armPass(text: string, at: number): void;
  /** Forgets all: the draft was published or given up. */
  reset(): void;
}

export function createPublishGuard(): PublishGuard {
  let warned = false;
  let pass: { text: string; until: number } | undefined;
  let last: { hold: Hold | undefined; text: string } | undefined;
  let ledOn: string | undefined;

  const decide = ({ text, verdict, findings }: Standing, at: number): Hold | undefined => {
    if (verdict === 'clear' || verdict === 'coach') return undefined;
    if (verdict === 'refuse') return 'refused';
    if (ledOn === text || (pass?.text === text && at <= pass.until)) return undefined;
    if (findings.some((finding) => finding.severity === 'block')) return 'until-edited';
    return warned ? undefined : 'once';
  };

  const foresee = (standing: Standing, { at, repeated }: Press): Hold | undefined =>
    repeated && last?.text === standing.text ? last.hold : decide(standing, at);

  return {
    foresee,
    press(standing, press) {
      const hold = foresee(standing, press);
      last = { hold, text: standing.text };
      // One interruption for a set of findings: what was shown at any hold is not held again as a mere warning.
      if (hold) warned = true;
      else if (pass?.text === standing.text) pass = undefined;
      return hold;
    },
    leadOn(text) {
      ledOn = text;
      last = undefined;
    },
    armPass(text, at) {
      pass = { text, until: at + passLasts };
      // However soon it comes: the next press is a new one, the author has answered between the two.
      last = undefined;
    },
    reset() {
      warned = false;
      pass = undefined;
      last = undefined;
      ledOn = undefined;
    },
  };
}
