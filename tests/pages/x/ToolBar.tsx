/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Icon } from '../Icon';

/** The row under the post that is being written, with the publish button; in a thread it goes from post to post. */
export function ToolBar(props: { onPhoto(): void; onAdd: (() => void) | undefined; children: ReactNode }) {
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
      <div className="tool-bar-end">
        {props.onAdd && (
          <button type="button" className="round" aria-label="Add post" data-testid="addButton" onClick={props.onAdd}>
            <Icon name="plus" />
          </button>
        )}
        {props.children}
      </div>
    </div>
  );
}
