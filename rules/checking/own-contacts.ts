import type { Span } from '../finding';
import type { Pack } from '../pack';
import type { PhraseBook } from '../phrases/phrase-book';
import type { Reading } from '../reading';
import { foldText } from '../text/fold';
import { STREET_TYPE } from '../text/marks';

/** Tells the organization's own contacts, places and people from those of others. */
export interface OwnContacts {
  /** Whether what stands at `span` is ours to publish. */
  includes(span: Span, reading: Reading): boolean;
}

const fewestDigits = 7;

/** The own contacts of all packs together. */
export function compileOwn(packs: readonly Pack[], book: PhraseBook): OwnContacts {
  const all = (field: keyof Pack['own']): string[] => packs.flatMap(({ own }) => own[field]);
  const phones = all('phones').map(digitsOf);
  const domains = all('domains').map((domain) => foldText(domain).replace(/^(https?:\/\/)?(www\.)?/, ''));
  const spellings = [...all('emails'), ...all('accounts'), ...all('places'), ...all('people')];
  const group = book.group(
    [...spellings, ...all('addresses').map((address) => withoutStreetType(address, book))].map(asPhrase),
  );
  return {
    includes(span, reading) {
      if (reading.has(group) && reading.hits(group).some((hit) => hit.start < span.end && hit.end > span.start))
        return true;
      if (domains.length === 0 && phones.length === 0) return false;
      const text = foldText(reading.text.slice(span.start, span.end));
      if (domains.some((domain) => text.endsWith(`@${domain}`) || text.endsWith(`.${domain}`))) return true;
      const digits = digitsOf(text);
      return digits.length >= fewestDigits && phones.some((phone) => phone.endsWith(digits) || digits.endsWith(phone));
    },
  };
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** What a pack's author wrote is a name, not a phrase with alternatives. */
function asPhrase(text: string): string {
  return text.replace(/[()|<>?]/g, ' ').trim();
}

/** "40 Mill Street" is ours as "40 Mill St." too. */
function withoutStreetType(address: string, book: PhraseBook): string {
  const street = address.split(',')[0] ?? address;
  const words = street.trim().split(/\s+/);
  const last = foldText(words.at(-1) ?? '').replace(/\.$/, '');
  const isType = (book.vocabulary.marks[book.vocabulary.add(last)] as number) & STREET_TYPE;
  return words.length > 2 && isType ? words.slice(0, -1).join(' ') : street;
}
