/** @jsxImportSource react */
import { Icon } from './Icon';

/** Who writes on the test pages. */
export const author = { name: 'Sam Reyes', handle: 'sreyes', initials: 'SR' };

const others = [
  {
    name: 'Millbrook Library',
    initials: 'ML',
    text: 'Story time is back on Saturdays at 10. Bring a blanket, a friend and your best dragon voice.',
  },
  {
    name: 'Dana Whitfield',
    initials: 'DW',
    text: 'The new crossing on Elm Street has lights now. My kids press the button even when we are not crossing.',
  },
  {
    name: 'Millbrook Transit',
    initials: 'MT',
    text: 'Bus 14 takes the long way round the market until Sunday. Thank you for your patience.',
  },
];

/** A round with someone's initials, in place of a portrait. */
export function Avatar(props: { initials: string }) {
  return (
    <span className="avatar" aria-hidden="true">
      {props.initials}
    </span>
  );
}

interface FeedProps {
  published: string[];
  /** How the network links to a post; the post's number is added to the address. */
  link?: { className: string; href: string };
}

/** What the author published on this page, newest first, above a few neighbours' posts. */
export function Feed({ published, link }: FeedProps) {
  const own = published.map((text, index) => {
    const number = published.length - index;
    return { ...author, text, key: `own-${number}`, href: link && link.href + number };
  });
  return (
    <div className="feed">
      {[...own, ...others.map((post) => ({ ...post, key: post.name, href: undefined }))].map((post) => (
        <article key={post.key} className="feed-post">
          <Avatar initials={post.initials} />
          <div>
            <strong>{post.name}</strong>{' '}
            {post.href && (
              <a className={link?.className} href={post.href}>
                now
              </a>
            )}
            <p dir="auto">{post.text}</p>
            <div className="feed-actions">
              <Icon name="reply" />
              <Icon name="heart" />
              <Icon name="chart" />
            </div>
          </div>
        </article>
      ))}
    </div>
  );
}
