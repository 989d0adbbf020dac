// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Desk } from '../../../../components/options/desk';
import { signingPanel } from '../../../../components/options/signing/SigningPanel';
import type { PinnedKey } from '../../../../components/options/signing/signing-desk';
import { draw, press, type } from '../../draw';

const inForce = [
  { id: 'base', name: 'Any organization', version: '1.0.0', origin: 'built-in', signature: { state: 'unsigned' } },
  { id: 'ours', name: 'Example City', version: '1.1.0', origin: 'imported', signature: { state: 'unsigned' } },
  {
    id: 'style',
    name: 'House style',
    version: '2.0.0',
    origin: 'imported',
    signature: { state: 'signed', fingerprint: '3f2a', isPinned: true },
  },
];

function drawSigning(key?: PinnedKey) {
  const asked: unknown[] = [];
  const pinned = signal(key);
  const signing = {
    pinned,
    onFingerprint: async (text: string) => {
      if (!text.startsWith('key')) throw new Error('This is not a public key.');
      return '3f2a 99c1';
    },
    onPin: async (text: string) => {
      asked.push(text);
      pinned.value = { fingerprint: '3f2a 99c1', isRequired: true };
    },
    onRequire: async (isRequired: boolean) => {
      asked.push(isRequired);
    },
    onUnpin: async () => {
      pinned.value = undefined;
    },
  };
  const page = draw(
    <signingPanel.Component desk={{ signing, packs: { inForce: signal(inForce) } } as unknown as Desk} />,
  );
  const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));
  const pin = () => [...page.querySelectorAll('button')].find(({ textContent }) => textContent === 'Pin this key');
  return { page, asked, settle, pin };
}

test('a key is pinned after its fingerprint was shown', async () => {
  const { page, asked, settle, pin } = drawSigning();
  expect(pin()?.disabled).toBe(true);
  type(page.querySelector('textarea'), 'key of ours');
  await settle();
  expect(page.querySelector('[role=status]')?.textContent).toContain('Fingerprint: 3f2a 99c1');
  act(() => page.querySelector('form')?.requestSubmit());
  await settle();
  expect(asked).toEqual(['key of ours']);
  expect(page.textContent).toContain('The key is pinned.');
});

test('what is no key can’t be pinned, and it says why', async () => {
  const { page, settle, pin } = drawSigning();
  type(page.querySelector('textarea'), 'hello');
  await settle();
  expect(page.textContent).toContain('This is not a public key.');
  expect(pin()?.disabled).toBe(true);
});

test('packs in force that the pinned key did not sign are listed, but not those that come with Goalpost', () => {
  const { page } = drawSigning({ fingerprint: '3f2a 99c1', isRequired: true });
  expect([...page.querySelectorAll('.rows li')].map(({ textContent }) => textContent)).toEqual([
    'Example City version 1.1.0Not signed ',
  ]);
});

test('other packs can be accepted again, and the key unpinned', async () => {
  const { page, asked, settle } = drawSigning({ fingerprint: '3f2a 99c1', isRequired: true });
  act(() => page.querySelector<HTMLInputElement>('input[role=switch]')?.click());
  await settle();
  expect(asked).toEqual([false]);
  press(page, 'Unpin this key');
  await settle();
  expect(page.querySelector('textarea')).not.toBeNull();
});
