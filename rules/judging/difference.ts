import type { Pack } from '../pack';
import { type FieldDifference, fieldDifferences } from './field-difference';

/** One way in which a pack is not as it was. */
export interface Difference {
  /** `severity`: how loud something is, or whether it is heard at all. */
  what: 'severity' | 'added' | 'removed' | 'changed';
  /** What it is about: “rule no-plates”, “goal road-safety”, “clause 4.2”, “pack”. */
  subject: string;
  /** How it changed: “is now a block; it was a warn”. */
  words: string;
  /** The same as a whole sentence. */
  sentence: string;
  /** Of a list (terms, examples, contacts): the entries that came and went. */
  added?: string[];
  removed?: string[];
}

/** A list of the pack whose items are told apart by a key. */
interface Collection {
  noun: string;
  items(pack: Pack): readonly object[];
  key(item: never): string;
}

type Keyed<Item> = (item: Item) => string;

function collection<Item extends object>(
  noun: string,
  items: (pack: Pack) => readonly Item[],
  key: Keyed<Item>,
): Collection {
  return { noun, items, key };
}

/** Told in several languages under one id, each telling is an item of its own. */
const byIdAndLanguage = ({ id, language }: { id: string; language?: string | undefined }): string =>
  language === undefined ? id : `${id} (${language})`;

/** In the order in which they are told. Fields that are here are not told as fields of the pack. */
const collections: Partial<Record<keyof Pack, Collection>> = {
  rules: collection(
    'rule',
    ({ rules }) => rules,
    ({ id }) => id,
  ),
  goals: collection('goal', ({ goals }) => goals, byIdAndLanguage),
  policy: collection('clause', ({ policy }) => policy, byIdAndLanguage),
  networks: collection(
    'network',
    ({ networks }) => networks,
    ({ id }) => id,
  ),
  tips: collection(
    'tip',
    ({ tips }) => tips,
    ({ text }) => `“${text}”`,
  ),
};

/** How loud a pack is, told with the severities. */
const strictness: readonly (keyof Pack)[] = ['mode', 'failClosed'];

/**
 * How a pack differs from an earlier version, as a person reads it: what is louder or quieter first, then the rules that
 * came, went and changed, goals, clauses, tips, own contacts, vocabulary and the other fields.
 */
export function packDifference(before: Pack, after: Pack): Difference[] {
  const told = [...Object.keys(collections), ...strictness, 'overrides', 'signature'];
  const items = Object.values(collections).flatMap((one) => itemDifferences(one, before, after));
  const differences = [
    ...strictness.flatMap((field) => loudness('pack', `the pack’s ${field}`, before[field], after[field])),
    ...overrideDifferences(before, after),
    ...items,
    ...fieldDifferences(before, after, told).map((field) => changed('pack', field)),
    ...signerDifference(before, after),
  ];
  return [
    ...differences.filter(({ what }) => what === 'severity'),
    ...differences.filter(({ what }) => what !== 'severity'),
  ];
}

function itemDifferences({ noun, items, key }: Collection, before: Pack, after: Pack): Difference[] {
  const keyed = (pack: Pack) => new Map(items(pack).map((item) => [key(item as never), item]));
  const old = keyed(before);
  const now = keyed(after);
  const arrivals = [...now].filter(([id]) => !old.has(id)).map(([id, item]) => arrival(noun, id, item));
  const departures = [...old.keys()].filter((id) => !now.has(id)).map((id) => departure(noun, id));
  const changes = [...now].flatMap(([id, item]) => {
    const earlier = old.get(id);
    return earlier ? itemChanges(`${noun} ${id}`, earlier, item) : [];
  });
  return [...arrivals, ...departures, ...changes];
}

function arrival(noun: string, id: string, item: object): Difference {
  const { severity, message, title, name } = item as Record<string, string | undefined>;
  const loud = severity === undefined ? '' : ` (${severity})`;
  const text = message ?? title ?? name;
  const words = `is new${loud}${text === undefined ? '' : `: “${text}”`}`;
  return { what: 'added', subject: `${noun} ${id}`, words, sentence: `The ${noun} ${quoted(id)} ${words}` };
}

function departure(noun: string, id: string): Difference {
  return { what: 'removed', subject: `${noun} ${id}`, words: 'is gone', sentence: `The ${noun} ${quoted(id)} is gone` };
}

function itemChanges(subject: string, before: object, after: object): Difference[] {
  const old = before as Record<string, unknown>;
  const now = after as Record<string, unknown>;
  const name = quoted(subject.slice(subject.indexOf(' ') + 1));
  return [
    ...loudness(subject, name, old.severity, now.severity),
    ...loudness(subject, name, onOrOff(old.enabled), onOrOff(now.enabled)),
    ...fieldDifferences(before, after, ['severity', 'enabled']).map((field) => changed(subject, field)),
  ];
}

function onOrOff(enabled: unknown): string | undefined {
  return enabled === undefined ? undefined : enabled ? 'on' : 'off';
}

function loudness(subject: string, name: string, before: unknown, after: unknown): Difference[] {
  if (before === after) return [];
  const words = `is now ${asState(after)}; it was ${asState(before)}`;
  return [{ what: 'severity', subject, words, sentence: `${name} ${words}` }];
}

const severities = new Set<unknown>(['tip', 'warn', 'block']);

function asState(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return severities.has(value) ? `a ${value}` : String(value);
}

/** What the pack makes of rules of others, each by the rule it is about. */
function overrideDifferences(before: Pack, after: Pack): Difference[] {
  const ids = [...new Set([...Object.keys(after.overrides), ...Object.keys(before.overrides)])];
  return ids.flatMap((id) => {
    const [old, now] = [before.overrides[id], after.overrides[id]];
    return loudness(`override ${id}`, `What this pack makes of ${quoted(id)}`, asOverride(old), asOverride(now));
  });
}

function asOverride(override: Pack['overrides'][string] | undefined): string {
  if (!override) return 'as its own pack has it';
  const { severity, enabled } = override;
  const parts = [severity === undefined ? undefined : asState(severity), onOrOff(enabled)];
  return parts.filter((part) => part !== undefined).join(', switched ') || 'as its own pack has it';
}

function changed(subject: string, { field, words, added, removed }: FieldDifference): Difference {
  const owner = subject === 'pack' ? 'the pack' : quoted(subject.slice(subject.indexOf(' ') + 1));
  const lists = { ...(added ? { added } : {}), ...(removed ? { removed } : {}) };
  const sentence = `${field} of ${owner} ${words}`;
  return { what: 'changed', subject, words: `${field} ${words}`, sentence, ...lists };
}

/** A signature is another one with each change; only who signed says something. */
function signerDifference(before: Pack, after: Pack): Difference[] {
  const [old, now] = [before.signature?.key, after.signature?.key];
  if (old === now) return [];
  const words = now === undefined ? 'is gone' : old === undefined ? 'is new' : 'is by another key';
  return [{ what: 'changed', subject: 'signature', words, sentence: `The signature ${words}` }];
}

function quoted(id: string): string {
  return id.startsWith('“') ? id : `“${id}”`;
}
