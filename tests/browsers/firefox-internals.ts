/** Functions that run inside Firefox with its own rights (see `FirefoxSession.inFirefox`); they travel as text. */

interface BrowserElement extends HTMLElement {
  fullZoom: number;
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(area: DOMRect, scale: number, background: string): Promise<ImageBitmap> };
  };
}
interface FileInput extends HTMLInputElement {
  mozSetDndFilesAndDirectories(chosen: object[]): void;
}
interface SystemWindow {
  Directory: new (path: string) => object;
  File: { createFromFileName(path: string): Promise<File> };
}
interface MenuPopup extends HTMLElement {
  state: 'open' | 'showing' | 'closed' | 'hiding';
  activateItem(item: Element): void;
}
/** https://searchfox.org/mozilla-central/source/dom/interfaces/base/nsITextInputProcessor.idl */
interface TextInputProcessor {
  beginInputTransactionForTests(view: object): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}
interface Extension {
  mozExtensionHostname: string;
  extension: { terminateBackground(options: object): Promise<void> };
}
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void };
  wm: { getMostRecentWindow(type: string): { gBrowser: { selectedBrowser: BrowserElement } } & typeof globalThis };
};
declare const WebExtensionPolicy: { getByID(id: string): Extension | null };
declare const Cc: Record<
  string,
  { getService(of: unknown): { copyString(text: string): void }; createInstance(of: unknown): TextInputProcessor }
>;
declare const Ci: Record<string, unknown>;

/** Chooses files or one folder in a file input; the only one of these functions that runs in a page's own process. */
export async function chooseFiles(selector: string, paths: string[]): Promise<void> {
  const input = document.querySelector<FileInput>(selector);
  if (!input) throw new Error(`Can't choose files in ${selector}: it is not there.`);
  const system = window as unknown as SystemWindow;
  const chosen = input.webkitdirectory
    ? paths.map((path) => new system.Directory(path))
    : await Promise.all(paths.map((path) => system.File.createFromFileName(path)));
  input.mozSetDndFilesAndDirectories(chosen);
}

/** Puts a text on the clipboard. */
export function copy(text: string): void {
  Cc['@mozilla.org/widget/clipboardhelper;1']?.getService(Ci.nsIClipboardHelper).copyString(text);
}

/** Makes pages see the system's colors as light or dark. */
export function setColorScheme(scheme: 'light' | 'dark'): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
}

/** Gives the tab in front a size in CSS pixels at 100%, smaller than a window may be. */
export function setViewport(width: number, height: number): void {
  const { style } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser;
  for (const [side, length] of [
    ['width', width],
    ['height', height],
  ] as const) {
    for (const name of [side, `min-${side}`, `max-${side}`]) style.setProperty(name, `${length}px`);
  }
}

/** Zooms the tab in front. */
export function setZoom(percent: number): void {
  Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.fullZoom = percent / 100;
}

/** A PNG as a data URL of an area of the tab in front, in CSS pixels from the document's top left. */
export async function snapshot(area: { x: number; y: number; width: number; height: number }): Promise<string> {
  const view = Services.wm.getMostRecentWindow('navigator:browser');
  const page = view.gBrowser.selectedBrowser.browsingContext.currentWindowGlobal;
  const rectangle = new view.DOMRect(area.x, area.y, area.width, area.height);
  const image = await page.drawSnapshot(rectangle, view.devicePixelRatio, 'white');
  const canvas = view.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png');
}

/** Presses keys as the keyboard does: the browser's own shortcuts hear them, not the page alone. The last is a letter. */
export function pressInBrowser(modifiers: string[], letter: string): void {
  const view = Services.wm.getMostRecentWindow('navigator:browser');
  const keyboard = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!keyboard?.beginInputTransactionForTests(view)) throw new Error('Firefox gives no keyboard to press keys on.');
  const held = modifiers.map((key) => new view.KeyboardEvent('', { key, code: `${key}Left` }));
  const key = new view.KeyboardEvent('', { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) });
  for (const modifier of held) keyboard.keydown(modifier);
  keyboard.keydown(key);
  keyboard.keyup(key);
  for (const modifier of held.reverse()) keyboard.keyup(modifier);
}

/** Chooses an entry of the menu that is open on the page, by its words, and waits until the menu is closed. */
export async function chooseMenuEntry(words: string): Promise<void> {
  const view = Services.wm.getMostRecentWindow('navigator:browser');
  const menu = view.document.getElementById('contentAreaContextMenu') as MenuPopup | null;
  if (menu?.state !== 'open') await new Promise((shown) => menu?.addEventListener('popupshown', shown, { once: true }));
  const entry = [...(menu?.querySelectorAll('menuitem') ?? [])].find((one) => one.getAttribute('label') === words);
  if (!menu || !entry) throw new Error(`The menu has no entry “${words}”.`);
  const hidden = new Promise((done) => menu.addEventListener('popuphidden', done, { once: true }));
  menu.activateItem(entry);
  await hidden;
}

/** The host in the addresses of an extension's pages: moz-extension://HOST/. */
export function extensionHost(id: string): string | undefined {
  return WebExtensionPolicy.getByID(id)?.mozExtensionHostname;
}

/** Ends an extension's event page as Firefox does when it is idle, even if it is busy. */
export async function terminateBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({ disableResetIdleForTest: true });
}
