import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { ReportPage } from '../../components/report/ReportPage';
import { toLabel } from '../../components/wording';
import { readings } from '../../rules/report/readings';
import { networksInForce } from '../../utils/networks';
import { readPolicy } from '../../utils/policy/policy';
import { periodChoices } from '../../utils/report/period-choices';
import { readPosts } from '../../utils/report/read-posts';
import { reportDesk } from '../../utils/report/report-desk';
import { saveReport } from '../../utils/report/save-report';
import { costPerHour, minutesPerPost, type Setting } from '../../utils/settings';

const page = document.getElementById('page') as HTMLElement;

/** Posts and packs are read once: a report stands still while it is read and printed. */
async function open() {
  const { packs } = await readPolicy();
  const networks = networksInForce(packs.flatMap((pack) => pack.networks));
  const networkName = (id: string) => networks.find((network) => network.id === id)?.name ?? id;
  const posts = await readPosts();
  const typed = { minutesPerPost: await minutesPerPost.get(), costPerHour: await costPerHour.get() };
  const { asked, told } = reportDesk(typed, { posts, packs, networkName });
  keep(
    minutesPerPost,
    computed(() => asked.value.minutesPerPost),
  );
  keep(
    costPerHour,
    computed(() => asked.value.costPerHour),
  );
  const choices = {
    readings: Object.entries(readings).map(([id, { name }]) => ({ id, name })),
    periods: Object.entries(periodChoices).map(([id, { name }]) => ({ id, name })),
    units: namesIn(
      posts.map(({ author }) => author?.unit),
      (name) => name,
    ),
    roles: namesIn(
      posts.map(({ role }) => role),
      toLabel,
    ),
    networks: namesIn(
      posts.map(({ network }) => network),
      networkName,
    ),
  };
  const Page = () => (
    <ReportPage
      asked={asked}
      choices={choices}
      told={told}
      onPrint={() => window.print()}
      onSave={(format) => 'report' in told.value && saveReport(format, told.value.report, told.value.text)}
    />
  );
  render(<Page />, page);
}

/** What was typed is there the next time. */
function keep(setting: Setting<string>, typed: ReadonlySignal<string>): void {
  effect(() => void setting.set(typed.value));
}

/** The names that posts have, each once; '' for posts that do not say. */
function namesIn(all: readonly (string | undefined)[], toName: (name: string) => string) {
  const ids = [...new Set(all.map((name) => name ?? ''))].sort((a, b) => a.localeCompare(b));
  return ids.map((id) => ({ id, name: id === '' ? 'Not said' : toName(id) }));
}

open().catch((error: Error) => {
  render(
    <p
      class="notice"
      role="alert"
    >{`The report can’t be made: ${error.message} Close this page and open it again.`}</p>,
    page,
  );
});
