import tinymce from 'tinymce/tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'sceditor/minified/sceditor.min.js';
import 'sceditor/minified/formats/bbcode.js';
import { blocksInFrame } from './blocks-in-frame';
import { textOf } from './text-of';

/** An editor whose box is a page of its own. */
export interface FrameEditor {
  /** What the site would publish. */
  text(): string;
  empty(): void;
  /** Puts a fresh page with the same text into the frame. */
  reload(): void;
}

/** What pages of forums and blogs start in place of a textarea, each with all of its tools. */
export const engines: Readonly<Record<string, (field: HTMLTextAreaElement) => Promise<FrameEditor>>> = {
  async tinymce(field) {
    const options = { target: field, height: 300, skin: false, content_css: false, promotion: false, branding: false };
    const start = async () => (await tinymce.init(options))[0];
    let editor = await start();
    return {
      text: () => textOf(editor?.getContent() ?? ''),
      empty: () => editor?.setContent(''),
      async reload() {
        editor?.save();
        editor?.remove();
        editor = await start();
      },
    };
  },
  async sceditor(field) {
    const options = { format: 'bbcode', style: '/assets/page.css', emoticonsEnabled: false };
    const start = () => {
      window.sceditor.create(field, options);
      return window.sceditor.instance(field);
    };
    let editor = start();
    return {
      text: () => editor.val(),
      empty: () => editor.val(''),
      reload() {
        editor.updateOriginal();
        editor.destroy();
        editor = start();
      },
    };
  },
  blocks: blocksInFrame,
  plain: (field) => handmade(field, '<body contenteditable="true" style="height: 8em">', () => undefined),
  design: (field) =>
    handmade(field, '<body style="height: 8em">', (page) => {
      page.designMode = 'on';
    }),
};

/** A frame that the site itself makes an editor of. */
async function handmade(field: HTMLElement, html: string, start: (page: Document) => void): Promise<FrameEditor> {
  const frame = document.createElement('iframe');
  field.hidden = true;
  field.after(frame);
  const page = () => frame.contentDocument as Document;
  const body = () => page().body;
  const open = (inner: string) =>
    new Promise((resolve) => {
      frame.onload = () => {
        start(page());
        body().innerHTML = inner;
        resolve(undefined);
      };
      frame.srcdoc = html;
    });
  await open('');
  return {
    text: () => textOf(body().innerHTML),
    empty: () => body().replaceChildren(),
    reload: () => void open(body().innerHTML),
  };
}
