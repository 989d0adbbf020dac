import type { Finding } from '../finding';
import type { Match } from '../kind';

/** What every rule's message may hold in braces. */
export const commonPlaceholders = ['match', 'suggestion', 'count', 'max', 'missing'] as const;

const placeholder = /\{([a-z]+)\}/;

/** The names a message holds in braces. */
export function placeholdersOf(message: string): string[] {
  return message.split(placeholder).filter((_, index) => index % 2 === 1);
}

/** A rule's message as it is true of any draft: an ellipsis stands where a draft's own words would. */
export function messageInGeneral(message: string): string {
  return message
    .split(placeholder)
    .map((part, index) => (index % 2 === 0 ? part : '…'))
    .join('');
}

/** Writes the message of a finding, with the draft's words in it. */
export type Message = (match: Match, finding: Finding) => string;

/** Reads a rule's message once; undefined where there is nothing to fill in. */
export function readMessage(message: string): Message | undefined {
  // Every second part is a placeholder's name.
  const parts = message.split(placeholder);
  if (parts.length === 1) return undefined;
  return ({ count, max, missing, values }, { match, suggestions }) => {
    const known: Record<string, string | number | undefined> = { count, max, missing, ...values };
    known.match = match;
    known.suggestion = suggestions[0];
    return parts.map((part, index) => (index % 2 === 0 ? part : (known[part] ?? ''))).join('');
  };
}
