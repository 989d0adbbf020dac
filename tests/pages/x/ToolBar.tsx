/** @jsxImportSource react */
import { Icon } from '../Icon';

/** The row under the box. X makes a new button node as the text changes (`revision`); nobody can keep the old one. */
export function ToolBar(props: {
  testId: 'tweetButton' | 'tweetButtonInline';
  revision: string;
  empty: boolean;
  onPhoto(): void;
  onPublish(): void;
}) {
  return (
    <div data-testid="toolBar" className="tool-bar">
      <nav aria-label="Add to your post">
        <button type="button" className="round" aria-label="Add photo" data-testid="addPhoto" onClick={props.onPhoto}>
          <Icon name="photo" />
        </button>
        <button type="button" className="round" aria-label="Add poll" data-testid="createPollButton">
          <Icon name="chart" />
        </button>
        <button type="button" className="round" aria-label="Add emoji">
          <Icon name="smile" />
        </button>
        <button type="button" className="round" aria-label="Schedule post" data-testid="scheduleOption">
          <Icon name="clock" />
        </button>
      </nav>
      <button
        key={props.revision}
        type="button"
        className="pill"
        data-testid={props.testId}
        aria-disabled={props.empty ? 'true' : undefined}
        tabIndex={props.empty ? -1 : 0}
        onClick={() => {
          if (!props.empty) props.onPublish();
        }}
      >
        <span>
          <span>Post</span>
        </span>
      </button>
    </div>
  );
}
