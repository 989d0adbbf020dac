import { type Engagement, engagements } from '../../../rules/format/engagement';
import type { LoggedPost } from '../../../rules/log/logged-post';
import { people, rationales, texts } from './made-texts';

type Outcome = LoggedPost['findings'][number]['outcome'];

/** The packs' own clauses, with rules that cite them and how often they speak. */
const rules = [
  { rule: 'plates', clause: '1.1', pack: 'org.goalpost.base', category: 'personal-info' },
  { rule: 'home-address', clause: '1.1', pack: 'org.goalpost.base', category: 'personal-info' },
  { rule: 'he-did-it', clause: '2.1', pack: 'org.goalpost.police', category: 'active-case' },
  { rule: 'victim-details', clause: '2.2', pack: 'org.goalpost.police', category: 'personal-info' },
  { rule: 'still-on-scene', clause: '2.4', pack: 'org.goalpost.police', category: 'operations' },
  { rule: 'call-911', clause: '2.5', pack: 'org.goalpost.police', category: 'emergency' },
  { rule: 'goal-required', clause: '2.8', pack: 'org.goalpost.police', category: 'off-goal' },
] as const;

const outcomes: readonly Outcome[] = ['fixed', 'fixed', 'fixed', 'dismissed', 'posted', 'posted-anyway', 'silent'];
const reasons = [
  'The mayor already named the street in her own post.',
  'The family asked us to publish the photo and signed for it.',
  'Plate belongs to our own cruiser.',
];

/** The generator is mulberry32: the same seed makes the same log. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The log of a police service's posts as several people and their habits make it: some goals are served often and some
 * hardly, officers post by day, results are known of some, and the share without a goal falls over time.
 * @param from the first day, @param days how many days, @param seed another seed makes another log.
 */
export function madeLog(count: number, from = '2026-08-01', days = 92, seed = 7): LoggedPost[] {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const start = Date.parse(`${from}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) => {
    const progress = index / count;
    const at = new Date(start + Math.floor((progress * days + random() * 0.4) * 86_400_000) + 46_800_000).toISOString();
    const author = pick(people);
    const { text, goals, engagement } = pick(random() < 0.32 - 0.2 * progress ? texts.aimless : texts.aimed);
    const rationale = random() < 0.35 && goals[0] ? pick(rationales[goals[0].id] ?? []) : undefined;
    const findings = Array.from({ length: random() < 0.4 ? 1 + Math.floor(random() * 2) : 0 }, () => ({
      ...pick(rules),
      severity: pick(['warn', 'block', 'tip'] as const),
      outcome: pick(outcomes),
    }));
    const anyway = findings.some(({ outcome }) => outcome === 'posted-anyway');
    const reach = Math.floor(300 + random() * random() * 9000);
    return {
      id: uuid(seed, index),
      at,
      author: { installation: uuid(0, people.indexOf(author)), unit: author.unit, name: author.name },
      network: pick(author.networks),
      surface: 'post',
      role: author.role,
      capacity: 'official',
      language: 'en',
      goals: goals.map((goal) => ({ ...goal, by: random() < 0.2 ? 'author' : 'words' })),
      engagement: engagement.filter((one): one is Engagement => engagements.includes(one)),
      findings,
      packs: [{ id: 'org.goalpost.police', version: '1.0.0' }],
      text,
      ...(rationale && { rationale }),
      ...(anyway && { reason: pick(reasons) }),
      ...(random() < 0.4 && {
        results: {
          reach,
          replies: Math.floor((reach / 400) * random() * (engagement.includes('asks') ? 3 : 1)),
          shares: Math.floor((reach / 600) * random()),
          ...(goals.some(({ id }) => id === 'recruitment') && { applications: Math.floor(random() * 4) }),
        },
      }),
      ...(random() < 0.5 && { link: `https://x.com/example/status/${1000 + index}` }),
    };
  });
}

function uuid(group: number, number: number): string {
  return `${String(group).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
