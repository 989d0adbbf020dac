import { browser } from 'wxt/browser';
import type { Handing } from '../draft/hand-over';

/**
 * Hands a text to the editor with the focus in a frame, from the page's own world: in Firefox an editor can't read the data of
 * an event that a content script made. Nothing stays behind in the page, and nothing but the text goes there.
 */
export async function handOverIn(tab: number | undefined, frame: number | undefined, handing: Handing): Promise<void> {
  if (tab === undefined) throw new Error('There is no tab to write in.');
  const target = { tabId: tab, frameIds: [frame ?? 0] };
  await browser.scripting.executeScript({ target, world: 'MAIN', func: dispatch, args: [handing] });
}

/** Runs in the page's world, as text: it may use its argument and the page only. */
function dispatch({ way, text }: Handing): void {
  let focused = document.activeElement;
  for (let inner = focused; inner; ) {
    focused = inner;
    // Into frames too: what has the focus in the page around is the frame.
    inner = (inner.shadowRoot ?? (inner as HTMLIFrameElement).contentDocument)?.activeElement ?? null;
  }
  const passing = { bubbles: true, cancelable: true, composed: true };
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const isMac = navigator.platform.startsWith('Mac');
  // Engines of ten years ago ask for the key's number, which is 90 for Z.
  const undo = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !isMac, metaKey: isMac };
  const inputType = text === '' ? 'deleteContentBackward' : 'insertReplacementText';
  const paste = new ClipboardEvent('paste', { ...passing, clipboardData: data });
  // Firefox leaves the data of a made event out; engines that copy events copy what can be enumerated.
  if (paste.clipboardData !== data) Object.defineProperty(paste, 'clipboardData', { value: data, enumerable: true });
  const events = {
    paste,
    beforeinput: new InputEvent('beforeinput', { ...passing, inputType, data: text, dataTransfer: data }),
    undo: new KeyboardEvent('keydown', { ...passing, ...undo }),
  };
  focused?.dispatchEvent(events[way]);
}
