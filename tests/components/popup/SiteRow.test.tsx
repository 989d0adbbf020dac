// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { SiteRow, type SiteRowProps } from '../../../components/popup/SiteRow';
import { draw, press } from '../draw';

function drawRow(part: Partial<SiteRowProps['site']>) {
  const asked: string[] = [];
  const ask = (what: string) => () => void asked.push(what);
  const site = { origin: 'https://social.example', isAllowed: true, isNetwork: false, ...part };
  const page = draw(<SiteRow site={site} onAllow={ask('allow')} onForget={ask('forget')} onTeach={ask('teach')} />);
  return { page, asked, buttons: () => [...page.querySelectorAll('button')].map(({ textContent }) => textContent) };
}

test('a site that is not allowed can be', () => {
  const { page, asked, buttons } = drawRow({ isAllowed: false });
  expect(page.textContent).toContain('Goalpost is off on social.example.');
  expect(buttons()).toEqual(['Use Goalpost on this site']);
  press(page, 'Use Goalpost');
  expect(asked).toEqual(['allow']);
});

test('a site that is allowed can be taught, and turned off', () => {
  const { page, asked, buttons } = drawRow({});
  expect(buttons()).toEqual(['Teach it', 'Turn off']);
  press(page, 'Teach it');
  press(page, 'Turn off');
  expect(asked).toEqual(['teach', 'forget']);
});

test('a network can be taught, but its permission came with the installation', () => {
  expect(drawRow({ isNetwork: true }).buttons()).toEqual(['Teach it']);
});
