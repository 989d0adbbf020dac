/** How the author's posts are signed in the log; '' where they would rather not say. */
export interface SaidOfAuthor {
  unit: string;
  name: string;
}

/** So long a name or unit may be. */
const longest = 80;

/** Asks for unit and name; both may stay empty. */
export function AuthorFields({ said, onChange }: { said: SaidOfAuthor; onChange: (said: SaidOfAuthor) => void }) {
  return (
    <div class="author-fields">
      <label class="field">
        <span>Unit or team (optional)</span>
        <input
          type="text"
          maxLength={longest}
          placeholder="Traffic Services"
          value={said.unit}
          onInput={(event) => onChange({ ...said, unit: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>Your name (optional)</span>
        <input
          type="text"
          maxLength={longest}
          autocomplete="name"
          placeholder="As you want it in the report"
          value={said.name}
          onInput={(event) => onChange({ ...said, name: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}
