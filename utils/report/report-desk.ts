import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { LoggedPost } from '../../rules/log/logged-post';
import type { Pack } from '../../rules/pack';
import type { Asked } from '../../rules/report/asked';
import { calendarOf } from '../../rules/report/calendar';
import { computeReport } from '../../rules/report/compute-report';
import { clausesOf, goalsOf } from '../../rules/report/of-packs';
import { periodProblem } from '../../rules/report/period-problem';
import { type ReportText, tellReport } from '../../rules/report/reading-of';
import { type ReadingId, readings } from '../../rules/report/readings';
import type { Report, ReportQuestion } from '../../rules/report/report';
import { builtInPacks } from '../policy/built-in-packs';
import { type PeriodId, periodChoices } from './period-choices';

type Told = { report: Report; text: ReportText } | { problem: string };

interface Sources {
  posts: readonly LoggedPost[];
  packs: readonly Pack[];
  networkName: (id: string) => string;
}

/** The report of what the asked ask for, made anew with each change; named periods set the days. */
export function reportDesk(
  first: Pick<Asked, 'minutesPerPost' | 'costPerHour'>,
  { posts, packs, networkName }: Sources,
) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const today = calendarOf(timeZone).dayAt(Date.now());
  const asked: Signal<Asked> = signal({
    ...first,
    reading: 'chief',
    period: 'this-quarter',
    ...periodChoices['this-quarter'].days(today),
    unit: undefined,
    role: undefined,
    network: undefined,
    everyPost: false,
  });
  effect(() => {
    const { period, from, to } = asked.value;
    if (period === '') return;
    const days = periodChoices[period as PeriodId].days(today);
    if (days.from !== from || days.to !== to) asked.value = { ...asked.value, ...days };
  });
  const report = computed(() => computeFor(asked.value, timeZone, posts, packs));
  const told: ReadonlySignal<Told> = computed(() => {
    if ('problem' in report.value) return report.value;
    const { reading, everyPost } = asked.value;
    // A starter pack is anybody’s: its name says nothing of whose posts these are.
    const own = packs.at(-1);
    const organization = own && ![...builtInPacks.values()].some(({ id }) => id === own.id) ? own.name : undefined;
    const telling = {
      report: report.value,
      networkName,
      made: today,
      everyPost,
      ...(organization && { organization }),
    };
    return { report: report.value, text: tellReport(readings[reading as ReadingId], telling) };
  });
  return { asked, told };
}

function computeFor(
  asked: Asked,
  timeZone: string,
  posts: readonly LoggedPost[],
  packs: readonly Pack[],
): Report | { problem: string } {
  const { from, to, unit, role, network } = asked;
  if (from === '' || to === '') return { problem: 'Choose the first and the last day of the report.' };
  const problem = periodProblem({ from, to });
  if (problem) return { problem };
  const minutesPerPost = amountOf(asked.minutesPerPost);
  const costPerHour = amountOf(asked.costPerHour);
  const question: ReportQuestion = {
    from,
    to,
    timeZone,
    ...(unit !== undefined && { units: [unit] }),
    ...(role !== undefined && { roles: [role] }),
    ...(network !== undefined && { networks: [network] }),
    ...(minutesPerPost !== undefined && { minutesPerPost }),
    ...(costPerHour !== undefined && { costPerHour }),
  };
  return computeReport(posts, goalsOf(packs), clausesOf(packs), question);
}

/** A number that was typed; undefined while there is none. */
function amountOf(typed: string): number | undefined {
  const amount = Number(typed);
  return typed.trim() === '' || !Number.isFinite(amount) || amount < 0 ? undefined : amount;
}
