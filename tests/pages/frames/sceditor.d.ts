/** As much of SCEditor as the page uses: it comes without types, as a script that puts itself on the window. */
declare module 'sceditor/minified/sceditor.min.js';
declare module 'sceditor/minified/formats/bbcode.js';

interface SCEditor {
  val(): string;
  val(text: string): void;
  updateOriginal(): void;
  destroy(): void;
}

interface Window {
  sceditor: {
    create(textarea: HTMLTextAreaElement, options: Record<string, unknown>): void;
    instance(textarea: HTMLTextAreaElement): SCEditor;
  };
}
