const search = new URLSearchParams(location.search);

/** What the address asks of the page: text to start with, publishing that fails, and the interface's language. */
export const asked = {
  prefill: search.get('prefill') ?? '',
  failing: search.get('publish') === 'fail',
  language: search.get('lang') ?? 'en',
  has: (name: string) => search.has(name),
};

/** Sends a text to the page's own host, as the network would; false if the network refused it. */
export async function publish(surface: string, text: string): Promise<boolean> {
  const response = await fetch(asked.failing ? '/publish?fail' : '/publish', {
    method: 'POST',
    body: JSON.stringify({ surface, text }),
  });
  return response.ok;
}

/** What tests may ask of the composer on screen. */
interface ComposerHooks {
  /**
   * The text the editor's model holds (not its DOM), paragraphs joined with "\n"; this is what would be published. Where
   * a page has several boxes, `surface` says which; else the one on screen.
   */
  model(surface?: string): string;
  /** Replaces the composer's DOM at once by a fresh one with the same text, as the networks do while one writes. */
  rerender(): void;
  /** Takes the composer away, as when one navigates elsewhere. */
  removeComposer(): void;
}

declare global {
  interface Window extends ComposerHooks {}
}

const shown: { surface: string | undefined; hooks: ComposerHooks }[] = [];

/**
 * Puts the hooks of a composer on screen where tests find them, until the function it gives is called. Of several
 * composers, the one that came last is asked for its model where none has the name; the others act all together.
 */
export function showToTests(hooks: ComposerHooks, surface?: string): () => void {
  const one = { surface, hooks };
  shown.push(one);
  return () => {
    shown.splice(shown.indexOf(one), 1);
  };
}

const hooks: ComposerHooks = {
  model: (surface) => (shown.findLast((one) => one.surface === surface) ?? shown.at(-1))?.hooks.model() ?? '',
  rerender() {
    for (const one of [...shown]) one.hooks.rerender();
  },
  removeComposer() {
    for (const one of [...shown]) one.hooks.removeComposer();
  },
};
Object.assign(window, hooks);
