import { make, openShadow, tell } from './shadow';
import { words } from './words';

/** A textarea in an open shadow root; tells of what is written by `text`, and takes what stands in `value`. */
class FaceplateTextareaInput extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const name = this.getAttribute('name') ?? '';
    const textarea = make('textarea', { id: 'innerTextArea', name, rows: '1', placeholder: words.title });
    textarea.value = this.getAttribute('value') ?? '';
    textarea.addEventListener('input', () => tell(this, 'text', textarea.value));
    // A title is one line.
    textarea.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
    openShadow(this).append(textarea);
  }
}

/** The Markdown editor: a textarea in a shadow root inside the composer's. */
class ShredditMarkdownComposer extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const textarea = make('textarea', { rows: '5', placeholder: words.body });
    textarea.value = this.getAttribute('value') ?? '';
    textarea.addEventListener('input', () => tell(this, 'text', textarea.value));
    openShadow(this).append(make('div', { class: 'textarea-container' }, textarea));
  }
}

/** The composer: shows the rich text editor that is slotted into it, or the Markdown editor in its own root. */
class ShredditComposer extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const isMarkdown = this.hasAttribute('markdown');
    const toggle = make('button', { type: 'button' }, isMarkdown ? words.richText : words.markdown);
    toggle.addEventListener('click', () => tell(this, 'switch'));
    const row = make('div', { class: 'row' }, toggle, make('slot', { name: 'cancel-button' }));
    row.append(make('slot', { name: 'submit-button' }));
    const root = openShadow(this);
    if (isMarkdown) {
      const editor = document.createElement('shreddit-markdown-composer');
      editor.setAttribute('value', this.getAttribute('value') ?? '');
      root.append(editor);
    } else {
      root.append(make('slot', { name: 'rte' }));
    }
    root.append(row);
  }
}

/** A button in a shadow root: of the same kind for posting and for saving a draft, told apart by the host's id. */
class PostFormSubmitButton extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const button = make('button', { id: 'inner-post-submit-button', type: 'button' }, make('span', {}, this.title));
    button.addEventListener('click', () => tell(this, 'press'));
    openShadow(this).append(button);
  }
}

customElements.define('faceplate-textarea-input', FaceplateTextareaInput);
customElements.define('shreddit-markdown-composer', ShredditMarkdownComposer);
customElements.define('shreddit-composer', ShredditComposer);
customElements.define('r-post-form-submit-button', PostFormSubmitButton);
