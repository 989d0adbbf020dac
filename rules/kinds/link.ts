import * as z from 'zod/mini';
import { hostOf, isDisguised, isShortened, isWithin, type Link, linksOf } from '../cues/links';
import { defineKind, type Match, nothing } from '../kind';
import type { PhraseBook } from '../phrases/phrase-book';
import type { Reading } from '../reading';
import { HASHTAG, LINK, MENTION, WORD } from '../text/tokens';

const domains = z.optional(z.array(z.string().check(z.regex(/^[^\s/@]+\.[^\s/@]+$/, 'write a domain as example.org'))));
const refused = z.optional(z.literal('refuse'));

export const link = defineKind({
  name: 'link',
  summary: 'Links to where they should not lead, that hide where they lead, or that nothing describes; or too many.',
  anyLanguage: true,
  options: {
    /** Only these domains and what is below them; the organization's own are always fine. */
    allow: domains,
    /** None of these domains, and nothing below them. */
    refuse: domains,
    /** Links of services that hide where they lead: bit.ly. */
    shorteners: refused,
    /** Links that say http: instead of https:. */
    insecure: refused,
    /** Links made to look like another: letters of two scripts, a name before an at sign, a number for a host. */
    disguised: refused,
    /** "Click here", and a link with nothing in the post that says what it is. */
    bare: refused,
    /** Flagged from the first link too many to the last. */
    max: z.optional(z.int().check(z.nonnegative())),
  },
  problem(options) {
    const asks = ['allow', 'refuse', 'shorteners', 'insecure', 'disguised', 'bare', 'max'] as const;
    return asks.some((field) => options[field] !== undefined)
      ? undefined
      : `needs one of ${asks.map((field) => `\`${field}\``).join(', ')}`;
  },
  compile(options, book, context) {
    const own = context.own.domains.map(hostOf);
    const allow = options.allow?.map(hostOf);
    const refuse = options.refuse?.map(hostOf) ?? [];
    const bare = options.bare && compileBare(book);
    const isWrong = (one: Link): boolean => {
      if (options.insecure && one.isInsecure) return true;
      if (isWithin(one.host, own)) return false;
      if (allow && !isWithin(one.host, allow)) return true;
      if (isWithin(one.host, refuse) || (options.shorteners && isShortened(one))) return true;
      return options.disguised !== undefined && isDisguised(one);
    };
    return (reading) => {
      const links = linksOf(reading);
      if (links.length === 0) return bare ? bare(reading, links) : nothing;
      const matches: Match[] = links
        .filter(isWrong)
        .map(({ start, end, isInsecure, written }) =>
          options.insecure && isInsecure
            ? { start, end, suggestions: [written.replace(/^http:/i, 'https:')] }
            : { start, end },
        );
      const first = options.max === undefined ? undefined : links[options.max];
      if (first)
        matches.push({
          start: first.start,
          end: (links.at(-1) as Link).end,
          count: links.length,
          max: options.max as number,
        });
      return bare ? [...matches, ...bare(reading, links)] : matches;
    };
  },
  examples: [
    {
      options: { allow: ['example.org', 'québec.example'] },
      flag: [
        'see https://example.com/map',
        'see notexample.org',
        'https://example.org.evil.example',
        'https://exаmple.org',
        'https://example.org@evil.example/',
        'see (other.example.com)',
      ],
      pass: [
        'see https://www.EXAMPLE.org/map?x=1#y.',
        'maps.example.org',
        'https://québec.example/é',
        'no link',
        'jo@mail.example',
      ],
    },
    {
      options: { refuse: ['bad.example'] },
      flag: ['http://a.bad.example:8080'],
      pass: ['good.example', 'bad.example.org'],
    },
    {
      options: { shorteners: 'refuse' },
      flag: ['https://bit.ly/3xYz'],
      pass: ['https://orbit.ly/x', 'https://example.org/bit.ly'],
    },
    { options: { insecure: 'refuse' }, flag: ['http://example.org'], pass: ['https://example.org', 'example.org'] },
    {
      options: { disguised: 'refuse' },
      flag: ['https://pаypal.com', 'https://bank.com@evil.com', 'http://192.168.1.10/x', 'https://xn--pypal-4ve.com'],
      pass: [
        'https://québec.ca',
        'https://яндекс.рф/',
        'https://example.org/@user',
        'https://example.org/path?to=xn--a',
      ],
    },
    {
      options: { bare: 'refuse' },
      flag: [
        'Road work on Mill St. Click here: https://example.org',
        'https://example.org/a',
        'Read more 👉 example.org',
        'Cliquez ici',
        'Voir le lien : https://example.org',
      ],
      pass: [
        'Road work on Mill St. Read more: https://example.org',
        'Detour map: example.org',
        'We are here to help',
        '',
      ],
    },
    { options: { max: 1 }, flag: ['a.com and b.com'], pass: ['a.com'] },
  ],
});

const clickHere = [
  '(click|tap|press) (here|(on )?(the|this) link|the link below|below)',
  'cliquez (ici|(sur )?(le|ce) lien|ci-dessous)',
];
/** Words that say that there is a link, and not to what. */
const fillers = new Set(
  `click tap here link links more read see check out this it the below details info information learn find now please visit at
  to ici lien cliquez voir plus le la en savoir sur lire suite cliquer pour ce`.split(/\s+/),
);
const fewestWords = 2;

/** Flags what bids to click without a word about to what, and links in posts that say nothing else. */
function compileBare(book: PhraseBook) {
  const group = book.group(clickHere);
  return (reading: Reading, links: readonly Link[]): readonly Match[] => {
    if (reading.has(group)) return reading.hits(group);
    if (links.length === 0) return nothing;
    return says(reading) ? nothing : links;
  };
}

function says(reading: Reading): boolean {
  const { tokens } = reading;
  let words = 0;
  for (let index = 0; index < tokens.count && words < fewestWords; index++) {
    const bits = tokens.bits[index] as number;
    if (bits & WORD && !(bits & (LINK | HASHTAG | MENTION)) && !fillers.has(tokens.foldedText(index))) words++;
  }
  return words >= fewestWords;
}
