/** What an author writes in fields of all Reddit's shadow roots looks like. */
const css = `
  :host { display: block; }
  textarea { box-sizing: border-box; display: block; width: 100%; margin: 8px 0; padding: 10px 12px; border: 1px solid
    var(--line); border-radius: 8px; outline: 0; background: var(--raised); color: inherit; font: inherit; resize: vertical; }
  button { padding: 8px 14px; border: 1px solid var(--line); border-radius: 99px; background: var(--soft); color: inherit;
    font: inherit; cursor: pointer; }
  .row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; justify-content: flex-end; }
`;

/** An open shadow root with styles in it, as Lit makes them. */
export function openShadow(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** A new element with attributes and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Tells the page around a web component, through any number of shadow roots. */
export function tell(host: HTMLElement, type: string, detail?: string): void {
  host.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
}
