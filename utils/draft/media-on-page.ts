import type { Medium } from '../../rules/draft';
import type { Composer } from '../composer/composer';
import { findAll } from '../composer/selectors';

/** What the page tells of attached media; a photo counts as described where the page does not tell which lack it. */
export function readMedia({ surface, container }: Composer): Medium[] {
  const { photos, videos, undescribed, saying, descriptionIn } = surface.media ?? {};
  const all = (selector: string | undefined) => (selector ? findAll(container, selector) : []);
  const lacking = all(undescribed).filter(
    (element) => !saying || saying.some((words) => element.textContent?.startsWith(words)),
  ).length;
  const words = all(photos).map((photo) => (descriptionIn && photo.getAttribute(descriptionIn)) || undefined);
  const told = words.filter((alt) => alt !== undefined);
  // Which of the others lack one the page may not tell, only how many.
  const others = Array.from({ length: words.length - told.length }, (_, index) => (index < lacking ? null : true));
  return [
    ...[...others, ...told].map((alt): Medium => ({ type: 'photo', alt })),
    ...all(videos).map((): Medium => ({ type: 'video', alt: true })),
  ];
}

/** Whether two readings tell the same. */
export function isSameMedia(one: Medium[], other: Medium[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ type, alt }, index) => type === other[index]?.type && alt === other[index]?.alt)
  );
}
