// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Desk } from '../../../../components/options/desk';
import type { KeptAmount, Retention } from '../../../../components/options/privacy/kept-amount';
import { privacyPanel } from '../../../../components/options/privacy/PrivacyPanel';
import type { PrivacyDesk } from '../../../../components/options/privacy/privacy-desk';
import { keptThings } from '../../../../utils/privacy/kept-things';
import { draw, press } from '../../draw';
import { settle } from '../made-desk';

async function drawPrivacy(kept?: KeptAmount[], retention?: Retention) {
  const asked: string[] = [];
  const ask = (what: string) => async () => {
    asked.push(what);
  };
  const privacy: PrivacyDesk = {
    things: keptThings,
    kept: signal(kept),
    retention: signal(retention),
    onOpen: ask('open'),
    onExport: ask('export'),
    onErase: ask('erase'),
  };
  const page = draw(<privacyPanel.Component desk={{ privacy } as Desk} />);
  await settle();
  return { page, asked, card: (title: string) => cardOf(page, title) };
}

const cardOf = (page: HTMLElement, title: string) =>
  [...page.querySelectorAll('.card')].find((card) => card.querySelector('h3')?.textContent === title)?.textContent;

test('each thing that is stored says how much there is, and until when', async () => {
  const { card } = await drawPrivacy([
    { place: 'posts', count: 1234 },
    { place: 'outbox:', count: 1, bytes: 300 },
    { place: 'colleagues', count: 2 },
    { place: 'packs', count: 1, bytes: 900 },
    { place: 'policy', count: 3, bytes: 1_200_400 },
    { place: 'role', count: 1, bytes: 9 },
  ]);
  expect(card('The posts you published')).toContain('1,235 posts · kept until you erase it');
  expect(card('Logs of colleagues that you brought in')).toContain('Nothing');
  expect(card('What you said of yourself')).toContain('less than 1 kB');
  expect(card('The rules in force')).toContain('1,201 kB');
  expect(card('The rules in force')).toContain('“Erase everything” leaves it');
});

test('what is not explained is named all the same', async () => {
  const { card } = await drawPrivacy([{ place: 'fromTheFuture', count: 1, bytes: 40 }]);
  expect(card('fromTheFuture')).toContain('Left by another version of Goalpost.');
});

test.each([
  [undefined, 'they stay until you erase them'],
  [
    { days: 400, pack: 'Example City' },
    'Example City keeps posts in the log for 400 days; older ones leave by themselves',
  ],
])('how long posts stay is what the packs say: %j', async (retention, words) => {
  expect((await drawPrivacy([], retention)).page.textContent).toContain(words);
});

test('all of it is exported, and erased after a second press that says what goes', async () => {
  const { page, asked } = await drawPrivacy([]);
  press(page, 'Export all of it');
  await settle();
  press(page, 'Erase everything');
  expect(page.textContent).toContain('It can’t be undone.');
  expect(asked).toEqual(['open', 'export']);
  press(page, 'Erase everything');
  await settle();
  expect(asked).toEqual(['open', 'export', 'erase']);
  expect(page.textContent).toContain('Erased.');
});
