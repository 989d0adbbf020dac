import type { ChromiumTab } from '../browsers/chromium-tab';
import { Author } from '../end-to-end/author';
import { drafts } from './drafts';

/** What a key costs at most, in milliseconds from the input event to the marks. */
const limits = { median: 4, slowest: 10 };
/** A frame, in milliseconds. */
const frame = 1000 / 60;
const boxes = ['draft-js', 'lexical', 'tiptap', 'textarea'];
/** Typed after the draft, so that marks come and go. */
const typed = ' Plate ABC 123. He did it. Call 416-555-0142 today.';

/** The keys typed into one box: milliseconds from each input event on. */
interface Keys {
  box: string;
  length: number;
  /** To the marks being set; and to the editor's own last change of the text, without the extension. */
  median: number;
  editorAlone: number;
  slowest: number;
  /** To the frame that shows the character, without and with the extension. */
  frameAlone: number;
  frameTogether: number;
  /** Keys whose marks came after that frame. */
  late: number;
}

interface Times {
  marked: number[];
  drawn: number[];
  late: number;
}
declare global {
  var keyTimes: Times;
}

/** Types into every box at both lengths, with the extension and without; one line each, and what broke a limit. */
export async function benchLatency(): Promise<{ lines: string[]; problems: string[] }> {
  const author = new Author();
  await author.installs('chromium');
  try {
    const all: Keys[] = [];
    for (const box of boxes) for (const texts of drafts) all.push(await keysIn(author, box, texts[2] ?? ''));
    return { lines: all.map(line), problems: all.flatMap(broken) };
  } finally {
    await author.leaves();
  }
}

async function keysIn(author: Author, box: string, text: string): Promise<Keys> {
  const tab = author.tab as ChromiumTab;
  const watched = box === 'textarea' ? 'marks.pinterest.com' : 'marks.x.com';
  const open = async (host: string) => {
    await tab.goto(`https://${host}/?box=${box}&prefill=${encodeURIComponent(text)}`);
    await tab.until('the box is there', () => document.querySelector('#place > *') !== null);
    await tab.run(() => window.enter());
    await tab.press('Control+End');
  };
  const types = async () => {
    for (const character of typed) {
      await tab.type(character);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  };

  await open('marks.example');
  await tab.run(measureKeys);
  await types();
  const alone = await tab.run(() => keyTimes);

  await open(watched);
  await author.sees('findings', 'clear');
  // Whoever has written so much has pressed more keys than these, and what a browser runs often it runs faster.
  await types();
  await types();
  await tab.runInExtension(measureKeys);
  await types();
  const together = await tab.runInExtension(() => keyTimes);
  const seen = together.marked;
  if (seen.length < typed.length * 0.9)
    throw new Error(`${box}: only ${seen.length} of ${typed.length} keys were seen`);

  const sorted = seen.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return {
    box,
    length: text.length,
    median: at(0.5),
    editorAlone: middle(alone.marked),
    slowest: at(0.95),
    frameAlone: middle(alone.drawn),
    frameTogether: middle(together.drawn),
    late: together.late,
  };
}

/**
 * Runs in a page: notes for each key how long it took from the input event (where the editor lets there be none, from the
 * one before it) until Goalpost was done with it, and when the frame that shows it began. Listeners and observers are told
 * in the order in which they were made, so these right after Goalpost's: of the input in a field, of the nodes in an editor.
 * What the page does elsewhere, its counter of characters say, comes later and is its own.
 */
function measureKeys(): void {
  const times: Times = { marked: [], drawn: [], late: 0 };
  globalThis.keyTimes = times;
  const box = document.activeElement as HTMLElement;
  let came = 0;
  let done: number | undefined;
  const marked = () => {
    done = performance.now();
  };
  const onBefore = () => {
    const before = performance.now();
    came = before;
    done = undefined;
    requestAnimationFrame(() => {
      if (done === undefined) times.late++;
      else times.marked.push(done - came);
      times.drawn.push(performance.now() - before);
    });
  };
  const onInput = (event: Event) => {
    came = event.timeStamp;
    marked();
  };
  addEventListener('beforeinput', onBefore, { capture: true });
  addEventListener('input', onInput, { capture: true });
  if (box.isContentEditable)
    new MutationObserver(marked).observe(box, { subtree: true, childList: true, characterData: true });
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function line({ box, length, median, editorAlone, slowest, frameAlone, frameTogether, late }: Keys): string {
  const figures = `median ${median.toFixed(2)} ms (the editor alone ${editorAlone.toFixed(2)}), 95 % ${slowest.toFixed(2)} ms, late ${late}`;
  const frames = `frame after ${frameTogether.toFixed(1)} ms (without ${frameAlone.toFixed(1)} ms)`;
  return `${box.padEnd(10)}${String(length).padStart(5)} characters  ${figures}, ${frames}`;
}

function broken({ box, length, median, slowest, frameAlone, frameTogether, late }: Keys): string[] {
  const where = `${box} at ${length} characters`;
  return [
    ...(median > limits.median ? [`${where}: median ${median.toFixed(1)} ms, at most ${limits.median}`] : []),
    ...(slowest > limits.slowest ? [`${where}: 95 % within ${slowest.toFixed(1)} ms, at most ${limits.slowest}`] : []),
    ...(late > 0 ? [`${where}: marks of ${late} keys came after the frame that shows the character`] : []),
    ...(frameTogether - frameAlone > frame ? [`${where}: the frame comes more than one frame later`] : []),
  ];
}
