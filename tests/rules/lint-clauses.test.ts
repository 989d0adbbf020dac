import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../rules/judging/run-to-end';
import { lintPack } from '../../rules/linting/lint-pack';
import { lints } from '../../rules/lints';
import { packOf } from './one-line';

const legal = lints.filter(({ id }) => id.startsWith('pk-'));

/** The lints that remark on a policy of one clause. */
function remarksOn(body: string): string[] {
  const pack = packOf({ policy: [{ id: '1', title: 'Posting', body }] });
  return runToEnd(lintPack(pack, { packs: [pack], today: '2026-11-20', only: legal })).map(({ lint }) => lint);
}

describe('clauses as policies have them', { timeout: 60_000 }, () => {
  it.each([
    ['pk-wages', 'Employees may not discuss wages, tips or benefits on social media.'],
    ['pk-conditions', 'Members shall not post negative comments about how the bureau is run.'],
    ['pk-conditions', 'Employees should not discuss terms and conditions of employment.'],
    ['pk-conditions', 'Staff should keep complaints about managers offline.'],
    ['pk-union', 'Union talk is prohibited on all channels.'],
    ['pk-disparage', 'Everyone must be respectful at all times.'],
    ['pk-disparage', 'Do not post anything that reflects poorly on the agency.'],
    ['pk-confidential-broad', 'Employees shall not disclose confidential information.'],
    ['pk-logo', 'Never use the department name or logo on a personal account.'],
    ['pk-media', 'Employees must obtain prior written authorization before speaking to the media.'],
    ['pk-photos', 'You may not post pictures taken on company property.'],
    ['pk-coworker', 'Do not friend or follow co-workers.'],
    ['pk-preapproval', 'All social media posts must be approved in advance by the chief.'],
    ['pk-preapproval', 'Get approval from your supervisor before posting about work on your personal account.'],
    ['pk-public-concern', 'Officers shall refrain from expressing opinions on political matters while off duty.'],
    ['pk-whistle', 'Do not file complaints with outside agencies; come to us first.'],
  ])('are remarked on by %s: %s', (lint, body) => {
    expect(remarksOn(body)).toContain(lint);
  });

  it.each([
    'Call our tip line with information; do not post tips in comments.',
    'Do not publish a client’s wages or benefits.',
    'We pay attention to language; do not swear.',
    'Do not promise a bonus or prize to followers.',
    'Employees may discuss wages, hours and working conditions; nothing in this policy restricts that.',
    'Never post photos of children without consent.',
    'Do not organize events without telling the front desk.',
    'Do not share client records: names, addresses, health.',
    'Do not speak to the media on behalf of the city; the spokesperson does.',
    'Do not report emergencies here; call 911.',
    'Do not use badge numbers in posts.',
    'Do not disclose tactics, staffing levels at a scene or routes.',
  ])('are left alone where they are narrow, or speak of something else: %s', (body) => {
    expect(remarksOn(body)).toEqual([]);
  });
});
