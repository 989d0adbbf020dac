import * as z from 'zod/mini';
import type { Span } from '../finding';
import { defineKind, type Match, nothing } from '../kind';
import type { Reading } from '../reading';
import { foldText } from '../text/fold';
import { MENTION } from '../text/tokens';

const accounts = z.optional(z.array(z.string().check(z.minLength(1))));

export const mention = defineKind({
  name: 'mention',
  summary: 'Mentions of accounts that should not be, mentions at the start of the post, or too many.',
  anyLanguage: true,
  options: {
    /** Only these accounts, with or without the at sign; the organization's own are always fine. */
    allow: accounts,
    /** None of these accounts, with or without the at sign. */
    refuse: accounts,
    /** So many are fine. */
    max: z.optional(z.int().check(z.nonnegative())),
    /** On X a post that begins with a mention is a reply, and most followers never see it. */
    placed: z.optional(z.literal('not-start')),
  },
  problem({ allow, refuse, max, placed }) {
    const isEmpty = allow === undefined && refuse === undefined && max === undefined && placed === undefined;
    return isEmpty ? 'needs `allow`, `refuse`, `max` or `placed`' : undefined;
  },
  compile(options, _book, context) {
    const own = new Set(context.own.accounts.map(accountOf));
    const allow = options.allow && new Set(options.allow.map(accountOf));
    const refuse = new Set(options.refuse?.map(accountOf));
    const isOthers = (account: string): boolean =>
      !own.has(account) && (refuse.has(account) || (allow !== undefined && !allow.has(account)));
    return (reading) => {
      const mentions = mentionsOf(reading);
      if (mentions.length === 0) return nothing;
      const matches: Match[] = mentions.filter(
        ({ account, isFirst }) => isOthers(account) || (isFirst && options.placed !== undefined),
      );
      const first = options.max === undefined ? undefined : mentions[options.max];
      const end = mentions.at(-1)?.end ?? 0;
      if (first) matches.push({ start: first.start, end, count: mentions.length, max: options.max as number });
      return matches;
    };
  },
  examples: [
    {
      options: { allow: ['@LakemountPolice', 'town.bsky.social'] },
      flag: ['thanks @jo.lee', '@lakemountpolice2', 'hi @town@mastodon.example'],
      pass: ['thanks @lakemountpolice and @Town.bsky.social!', 'jo@lakemount.example', 'no one'],
    },
    { options: { refuse: ['Rival'] }, flag: ['@rival lost'], pass: ['Rival lost', '@rivals'] },
    { options: { max: 1 }, flag: ['@a and @b'], pass: ['@a'] },
    {
      options: { placed: 'not-start' },
      flag: ['@town has news'],
      pass: ['.@town has news', '👋 @town', 'News of @town'],
    },
  ],
});

interface Mention extends Span {
  account: string;
  /** Nothing at all stands before it. */
  isFirst: boolean;
}

function mentionsOf(reading: Reading): Mention[] {
  const { tokens } = reading;
  const mentions: Mention[] = [];
  if (!(tokens.seen & MENTION)) return mentions;
  for (let index = 0; index < tokens.count; index++) {
    if (!((tokens.bits[index] as number) & MENTION)) continue;
    const [start, end] = [tokens.start[index] as number, tokens.end[index] as number];
    mentions.push({ start, end, account: accountOf(reading.raw(index)), isFirst: index === 0 });
  }
  return mentions;
}

/** An account as it is compared. */
function accountOf(written: string): string {
  return foldText(written).replace(/^@/, '');
}
