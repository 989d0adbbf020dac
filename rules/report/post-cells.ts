import type { LoggedPost } from '../log/logged-post';
import { excerptOf } from './excerpt-of';
import type { RichCell, Telling } from './section';
import { toShortDay } from './wording';

/** The day of a post, with its network and unit; with the year where the period has days of two. */
export function whenAndWhere({ at, network, author }: LoggedPost, { report, networkName }: Telling): RichCell {
  const where = [networkName(network), author?.unit].filter(Boolean).join(', ');
  const { from, to, timeZone } = report.question;
  return { text: toShortDay(at, timeZone, from.slice(0, 4) !== to.slice(0, 4)), note: where };
}

/** The beginning of a post, which leads to it where its link is known. */
export function postCell({ text, link }: LoggedPost): RichCell {
  return { text: excerptOf(text), ...(link && { link }) };
}
