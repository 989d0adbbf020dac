import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup';
import { Welcome } from '../../components/popup/Welcome';
import { createChecker } from '../../rules/check';
import { allowSite, forgetSite, readActiveSite } from '../../utils/active-site';
import { saveLog } from '../../utils/export';
import { liveLog } from '../../utils/live-log';
import { liveSetting } from '../../utils/live-setting';
import { loadParts } from '../../utils/load-parts';
import { networks } from '../../utils/networks';
import { onPolicyChanged, readPolicy } from '../../utils/policy';
import { acknowledged, capacity, firstRunDone, role } from '../../utils/settings';
import { choose, listStarters, readChoice } from '../../utils/starters';

// In the toolbar's popup the page makes the window; in a tab the window makes the page.
const isInToolbar = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('in-toolbar', isInToolbar);

const { signal: lifetime } = new AbortController();
const policy = await liveSetting({ get: readPolicy, onChanged: onPolicyChanged }, lifetime);
const read = await liveSetting(acknowledged, lifetime);
const author = { role: await liveSetting(role, lifetime), capacity: await liveSetting(capacity, lifetime) };
const log = await liveLog(lifetime);
const site = signal(await readActiveSite());
const choice = await readChoice();
const isWelcome = signal(location.hash === '#welcome' || !(await firstRunDone.get()));
const checker = signal(createChecker(policy.value.packs, await loadParts(policy.value)));
effect(() => {
  const { value } = policy;
  void loadParts(value).then((parts) => {
    if (policy.value === value) checker.value = createChecker(value.packs, parts);
  });
});

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
        onChoose={async (chosen) => {
          await choose(chosen);
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
      check={(text, network) =>
        checker.value.check({
          text,
          network,
          ...(author.role.value && { role: author.role.value }),
          ...(author.capacity.value && { capacity: author.capacity.value }),
        })
      }
      acknowledged={read}
      onAcknowledge={acknowledge}
      log={{
        posts: log.entries.value,
        waiting: log.waiting.value,
        onExport: (format, ids) =>
          saveLog(
            format,
            log.entries.value.filter(({ id }) => ids.has(id)),
          ),
        onErase: log.erase,
      }}
      site={site}
      onAllowSite={() => site.value && allowSite(site.value.origin).then(refreshSite)}
      onForgetSite={() => site.value && forgetSite(site.value.origin).then(refreshSite)}
      onOpenOptions={() => browser.runtime.openOptionsPage()}
    />
  );
}

async function refreshSite() {
  site.value = await readActiveSite();
}

render(<Page />, document.getElementById('page') as HTMLElement);
