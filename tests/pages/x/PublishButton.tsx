/** @jsxImportSource react */

/** X makes a new button node as the text changes (`revision`); nobody can keep the old one. */
export function PublishButton(props: {
  testId: 'tweetButton' | 'tweetButtonInline';
  label: string;
  revision: string;
  empty: boolean;
  onPublish(): void;
}) {
  return (
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
        <span>{props.label}</span>
      </span>
    </button>
  );
}
