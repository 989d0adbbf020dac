import { type Draft, isDescribed } from '../draft';
import { email } from '../entities/email';
import { phone } from '../entities/phone';
import { streetAddress } from '../entities/street-address';
import type { PhraseBook } from '../phrases/phrase-book';
import type { Reading } from '../reading';
import { HASHTAG, LINK, MENTION } from '../text/tokens';

/** Says whether a post has something. */
type Has = (reading: Reading, draft: Draft) => boolean;

/** What a post may be asked to have, as packs write it. */
export const elementNames = [
  'date',
  'time',
  'place',
  'link',
  'phone',
  'email',
  'hashtag',
  'mention',
  'question',
  'photo',
  'alt',
] as const;
export type ElementName = (typeof elementNames)[number];

/** Phrases that say when and where, English and French; wildcards of days, months and times beside them. */
const phrases = {
  date: [
    '<day>',
    '<month> <number>',
    '<number> (of)? <month>',
    '(today|tonight|tomorrow|this (weekend|week|morning|afternoon|evening)|every day|daily)',
    "(aujourd'hui|demain|ce (soir|matin|week-end)|cet (après-midi)|en fin de semaine|tous les jours)",
  ],
  time: [
    '<time>',
    '(all day|all night|around the clock|24/7|toute la (journée|nuit))',
    '(from)? <number> (to|until|till|-|–) (<time>|<number> (am|pm))',
    '(at|from|until|by) (<number>|noon|midnight)',
    '(à|de|dès|vers) <number> h(eures)?',
  ],
  place: [
    '(at|in|inside|outside|near|behind|beside|by|from|on) (the|our)? <name>',
    '(library|station|hall|gym|gymnasium|park|school|centre|center|church|mosque|temple|synagogue|arena|pool|rink|beach|field|room|office|campus|college|university|museum|theatre|theater|market|mall|plaza|square|lobby|headquarters|auditorium|stadium|lot|club|clinic|store|shop|cafe|restaurant|garden|trail|shelter|barn)',
    '(online|virtual|virtually|zoom|teams|webinar|livestream|live stream|facebook live)',
    '(bibliothèque|parc|salle|centre|école|gymnase|église|aréna|poste|musée|mairie|hôtel de ville|piscine|plage|bureau|théâtre|marché|place|rue|maison|en ligne|virtuel(le)?|webinaire)',
  ],
  phone: ['(call|dial|text|phone|appelez|composez|textez) (the|le)? <number>'],
};
const numericDate = /\b(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}([-/.]\d{2,4})?)\b/;

/** Puts what an element is told by into the book. The organization's own contacts count as well as others'. */
export function compileElement(name: ElementName, book: PhraseBook): Has {
  const group = name in phrases ? book.group(phrases[name as keyof typeof phrases]) : undefined;
  const isSaid = (reading: Reading): boolean => group !== undefined && reading.has(group);
  const ways: Partial<Record<ElementName, Has>> = {
    date: (reading) => isSaid(reading) || (reading.tokens.digits > 1 && numericDate.test(reading.text)),
    place: (reading) => isSaid(reading) || streetAddress.find(reading).length > 0,
    phone: (reading) => isSaid(reading) || phone.find(reading).length > 0,
    email: (reading) => email.find(reading).length > 0,
    link: ({ tokens }) => (tokens.seen & LINK) !== 0,
    hashtag: ({ tokens }) => (tokens.seen & HASHTAG) !== 0,
    mention: ({ tokens }) => (tokens.seen & MENTION) !== 0,
    question: ({ text }) => /[?？؟]/.test(text),
    photo: (_, { media }) => media?.some(({ type }) => type === 'photo') ?? false,
    // All that is attached is described; with nothing attached there is nothing to describe.
    alt: (_, { media }) => media?.every(isDescribed) ?? true,
  };
  return ways[name] ?? isSaid;
}
