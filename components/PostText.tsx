/** So much of a post is shown, in UTF-16 units: a post may be a megabyte, which nobody reads here. */
const shown = 5000;

/** A post's text as the log keeps it. */
export function PostText({ text }: { text: string }) {
  return (
    <p class="post-text">
      {text.slice(0, shown)}
      {text.length > shown && (
        <span class="small"> … and {(text.length - shown).toLocaleString('en')} characters more.</span>
      )}
    </p>
  );
}
