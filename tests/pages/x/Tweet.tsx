/** @jsxImportSource react */
import { Avatar } from '../Feed';
import { Icon } from '../Icon';

/** A post by somebody. */
export interface Tweet {
  name: string;
  handle: string;
  initials: string;
  text: string;
}

export const neighbours: readonly [Tweet, ...Tweet[]] = [
  {
    name: 'Millbrook Library',
    handle: 'millbrooklibrary',
    initials: 'ML',
    text: 'Story time is back on Saturdays at 10. Bring a blanket, a friend and your best dragon voice.',
  },
  {
    name: 'Dana Whitfield',
    handle: 'dwhitfield',
    initials: 'DW',
    text: 'The new crossing on Elm Street has lights now. My kids press the button even when we are not crossing.',
  },
];

/** A post in the timeline, or alone on its page (`focal`), with what one can do about it. */
export function TweetArticle(props: { tweet: Tweet; focal?: boolean; onReply(): void; onQuote(): void }) {
  return (
    <article data-testid="tweet" tabIndex={props.focal ? -1 : 0} className="feed-post">
      <Avatar initials={props.tweet.initials} />
      <div>
        <Words tweet={props.tweet} />
        <div className="feed-actions">
          <button type="button" className="round" data-testid="reply" aria-label="Reply" onClick={props.onReply}>
            <Icon name="reply" />
          </button>
          <button type="button" className="round" data-testid="retweet" aria-label="Quote" onClick={props.onQuote}>
            <Icon name="heart" />
          </button>
        </div>
      </div>
    </article>
  );
}

/** The post one answers, above the box: no article any more, but who wrote what. */
export function Answered(props: { tweet: Tweet }) {
  return (
    <div className="feed-post answered">
      <Avatar initials={props.tweet.initials} />
      <div>
        <Words tweet={props.tweet} />
        <p className="quiet">
          Replying to <a href={`/${props.tweet.handle}`}>@{props.tweet.handle}</a>
        </p>
      </div>
    </div>
  );
}

/** The post one quotes, with a photo that is not the author's own. */
export function Quoted(props: { tweet: Tweet }) {
  return (
    <div className="quoted">
      <Words tweet={props.tweet} />
      <div data-testid="tweetPhoto" className="quoted-photo">
        <img src="/favicon.ico" alt="" />
      </div>
    </div>
  );
}

function Words(props: { tweet: Tweet }) {
  return (
    <>
      <div data-testid="User-Name">
        <strong>{props.tweet.name}</strong> <span className="quiet">@{props.tweet.handle}</span>{' '}
        <time dateTime="2026-11-20T10:00:00.000Z">20 Nov</time>
      </div>
      <p dir="auto" data-testid="tweetText">
        {props.tweet.text}
      </p>
    </>
  );
}
