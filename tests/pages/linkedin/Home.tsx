/** @jsxImportSource react */
import { Avatar, author, Feed } from '../Feed';
import { Comments } from './Comments';
import css from './linkedin.module.css';
import { words } from './words';

interface HomeProps {
  published: string[];
  /** Whether one post with its comments is shown, and not the feed. */
  isOnePost: boolean;
  classic: boolean;
  onStart(): void;
  onComment(text: string): Promise<boolean>;
}

/** The feed, with the way to a new post above it; or one post and its comments. */
export function Home(props: HomeProps) {
  return (
    <main className={css.main}>
      {props.isOnePost ? (
        <div className={css.start}>
          <div>
            <strong>Millbrook Library</strong>
            <p>Story time is back on Saturdays at 10.</p>
            <Comments classic={props.classic} onPublish={props.onComment} />
          </div>
        </div>
      ) : (
        <>
          <div className={css.start}>
            <Avatar initials={author.initials} />
            <button type="button" className="share-box-feed-entry__trigger" onClick={props.onStart}>
              <span>{words.start}</span>
            </button>
          </div>
          <Feed published={props.published} />
        </>
      )}
    </main>
  );
}
