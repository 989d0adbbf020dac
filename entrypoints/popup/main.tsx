import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { CoachTabProps } from '../../components/popup/CoachTab';
import { Popup } from '../../components/popup/Popup';
import { Welcome } from '../../components/popup/Welcome';
import { createChecker } from '../../rules/check';
import { goalChoices, goalsOfPost, toDraftGoals } from '../../rules/goals/goal-choices';
import { guessGoals } from '../../rules/learning/learned-goals';
import { goalsOf } from '../../rules/report/of-packs';
import { peopleDesk } from '../../utils/desk/people-desk';
import { liveSetting } from '../../utils/live-setting';
import { assertLogged } from '../../utils/log/assert-logged';
import { liveLog } from '../../utils/log/live-log';
import { call } from '../../utils/messaging';
import { networks } from '../../utils/networks';
import { sendMistake } from '../../utils/objections/send-mistake';
import { loadParts } from '../../utils/parts/load-parts';
import { onPolicyChanged, readPolicy } from '../../utils/policy/policy';
import { choose, listStarters, readChoice } from '../../utils/policy/starters';
import type { service } from '../../utils/service';
import { acknowledged, capacity, firstRunDone, learned, role } from '../../utils/settings';
import { allowSite, forgetSite, readActiveSite } from '../../utils/sites/active-site';
import { takeHandedOver } from '../../utils/sites/coach-window';

// In the toolbar's popup the page makes the window; in a tab the window makes the page.
const isInToolbar = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('in-toolbar', isInToolbar);

const { signal: lifetime } = new AbortController();
const policy = await liveSetting({ get: readPolicy, onChanged: onPolicyChanged }, lifetime);
const read = await liveSetting(acknowledged, lifetime);
const author = { role: await liveSetting(role, lifetime), capacity: await liveSetting(capacity, lifetime) };
const taught = await liveSetting(learned, lifetime);
const people = await peopleDesk(lifetime);
// The newest posts tell of this week and month; the options show them all.
const log = liveLog(lifetime, 1000);
log.open();
const site = signal(await readActiveSite());
const choice = await readChoice();
const handedOver = await takeHandedOver(location.hash);
const isWelcome = signal(location.hash === '#welcome' || !(await firstRunDone.get()));
const checker = signal(createChecker(policy.value.packs, await loadParts(policy.value)));
effect(() => {
  const { value } = policy;
  void loadParts(value).then((parts) => {
    if (policy.value === value) checker.value = createChecker(value.packs, parts);
  });
});

/** Where the log tab leads to. */
const pages = { posts: 'options.html#log', report: 'report.html', privacy: 'options.html#privacy' };

async function sayWhy(of: string, rationale: string) {
  assertLogged(await call<typeof service>().correctPost({ of, rationale }));
  log.show([{ kind: 'correction', of, rationale }]);
}

const check: CoachTabProps['check'] = ({ said, ...draft }) => {
  const guessed = guessGoals(taught.value, draft.text);
  const result = checker.value.check({ ...draft, ...situation(), ...toDraftGoals(said, guessed) });
  const choices = goalChoices(checker.value.packs, result.language);
  return { result, goals: goalsOfPost(result.goals, said, guessed, choices) };
};

const objecting: CoachTabProps['onObject'] = (draft, finding) =>
  sendMistake(checker.value, { ...draft, ...situation() }, finding);

/** Who writes, as far as they have said. */
function situation() {
  return {
    ...(author.role.value && { role: author.role.value }),
    ...(author.capacity.value && { capacity: author.capacity.value }),
  };
}

function acknowledge() {
  const date = new Date().toISOString();
  const versions = policy.value.packs.map(({ id, version }) => [id, { version, date }]);
  void acknowledged.set({ ...read.value, ...Object.fromEntries(versions) });
}

function Page() {
  if (isWelcome.value) {
    return (
      <Welcome
        starters={listStarters({})}
        choice={choice}
        author={{ unit: people.unit.value, name: people.name.value }}
        onChoose={async (chosen, author) => {
          await choose(chosen);
          await people.onSave(author);
          isWelcome.value = false;
        }}
      />
    );
  }
  return (
    <Popup
      policy={policy}
      role={author.role}
      networks={networks.map(({ id, name, surfaces }) => ({ id, name, limit: surfaces[0]?.limit }))}
      check={check}
      onObject={objecting}
      handedOver={handedOver}
      acknowledged={read}
      onAcknowledge={acknowledge}
      onConcern={(pack, clause, words) =>
        call<typeof service>().object({ kind: 'concern', pack: pack.id, version: pack.version, clause, words })
      }
      log={{
        posts: log.posts.value,
        waiting: log.waiting.value,
        goals: goalsOf(policy.value.packs),
        pages,
        onWhy: sayWhy,
      }}
      site={site}
      onAllowSite={() => site.value && allowSite(site.value.origin).then(refreshSite)}
      onForgetSite={() => site.value && forgetSite(site.value.origin).then(refreshSite)}
      onTeachSite={() =>
        site.value &&
        call<typeof service>()
          .teach(site.value.tab)
          .then(() => window.close())
      }
      onOpenOptions={() => browser.runtime.openOptionsPage()}
    />
  );
}

async function refreshSite() {
  site.value = await readActiveSite();
}

render(<Page />, document.getElementById('page') as HTMLElement);
