import { writeFile } from 'node:fs/promises';
import { chooseFiles, copy, setColorScheme, setViewport, setZoom, snapshot } from './firefox-internals';
import { startProfiler, stopProfiler } from './firefox-profiler';
import { execute, type FirefoxSession } from './firefox-session';
import { splitKeys, strokes } from './keys';
import type { Marionette } from './marionette';
import { type PageFunction, pageSource } from './page-function';
import { type Area, type Point, Tab } from './tab';

/** The keys that WebDriver writes as private characters: https://www.w3.org/TR/webdriver2/#keyboard-actions. */
const keyCharacters: Record<string, string> = {
  ...{ Backspace: '\uE003', Tab: '\uE004', Enter: '\uE006', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A' },
  ...{ Escape: '\uE00C', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012' },
  ...{ ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017', Meta: '\uE03D' },
};
const key = (type: 'keyDown' | 'keyUp', name: string) => ({ type, value: keyCharacters[name] ?? name });
const stroke = (name: string) => [key('keyDown', name), key('keyUp', name)];

/** A tab of Firefox, driven over Marionette. */
export class FirefoxTab extends Tab {
  readonly #session: FirefoxSession;
  readonly #handle: string;

  constructor(session: FirefoxSession, handle: string) {
    super();
    this.#session = session;
    this.#handle = handle;
  }

  async goto(url: string): Promise<void> {
    await this.#here((send) => send('WebDriver:Navigate', { url }));
  }

  async url(): Promise<string> {
    return (await this.#here((send) => send<{ value: string }>('WebDriver:GetCurrentURL'))).value;
  }

  async activate(): Promise<void> {
    await this.#session.alone((send) => send('WebDriver:SwitchToWindow', { handle: this.#handle, focus: true }));
  }

  async close(): Promise<void> {
    await this.#here((send) => send('WebDriver:CloseWindow'));
  }

  run<A extends unknown[], T>(fn: PageFunction<A, T>, ...args: A): Promise<T> {
    return this.#here((send) => execute<T>(send, pageSource(fn), args));
  }

  inShadow<A extends unknown[], T>(
    host: string,
    fn: PageFunction<[ShadowRoot, ...A], T>,
    ...args: A
  ): Promise<T | undefined> {
    const source = `(selector, ...args) => {
      const root = document.querySelector(selector)?.openOrClosedShadowRoot;
      return root ? (${pageSource(fn)})(root, ...args) : undefined;
    }`;
    return this.#here((send) => execute<T>(send, source, [host, ...args], 'system'));
  }

  async clickAt(x: number, y: number): Promise<void> {
    const [left, top] = [Math.round(x), Math.round(y)];
    await this.#perform({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: left, y: top },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  /** Presses the right button at an element's middle. */
  async opensMenu(selector: string): Promise<void> {
    const { x, y } = await this.run((wanted) => {
      const { left, top, width, height } = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    }, selector);
    await this.#perform({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ],
    });
  }

  drag(from: Point, to: Point): Promise<void> {
    return this.#move('mouse', from, to);
  }

  touch(from: Point, to: Point): Promise<void> {
    return this.#move('touch', from, to);
  }

  async #move(pointerType: 'mouse' | 'touch', from: Point, to: Point): Promise<void> {
    const at = ({ x, y }: Point) => ({ x: Math.round(x), y: Math.round(y) });
    await this.#perform({
      type: 'pointer',
      id: pointerType,
      parameters: { pointerType },
      actions: [
        { type: 'pointerMove', ...at(from) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerMove', ...at(to), duration: 100 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  async type(text: string): Promise<void> {
    const names = strokes(text).map((grapheme) => (grapheme === '\n' ? 'Enter' : grapheme));
    await this.#perform({ type: 'key', id: 'keyboard', actions: names.flatMap(stroke) });
  }

  async press(keys: string): Promise<void> {
    const { modifiers, key: name } = splitKeys(keys);
    const downs = modifiers.map((modifier) => key('keyDown', modifier));
    const ups = modifiers.reverse().map((modifier) => key('keyUp', modifier));
    await this.#perform({ type: 'key', id: 'keyboard', actions: [...downs, ...stroke(name), ...ups] });
  }

  async paste(text: string): Promise<void> {
    await this.#session.inFirefox(copy, text);
    await this.press('Control+v');
  }

  choose(selector: string, paths: string[]): Promise<void> {
    return this.#here((send) => execute<void>(send, pageSource(chooseFiles), [selector, paths], 'system'));
  }

  async screenshot(path: string, area?: Area): Promise<void> {
    await this.activate();
    const shown = await this.run(() => ({ x: scrollX, y: scrollY, width: innerWidth, height: innerHeight }));
    const part = area ? { ...area, x: area.x + shown.x, y: area.y + shown.y } : shown;
    const address = await this.#session.inFirefox(snapshot, part);
    await writeFile(path, Buffer.from(address.split(',')[1] ?? '', 'base64'));
  }

  async colorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.#session.inFirefox(setColorScheme, scheme);
    await this.until(
      `the colors are ${scheme}`,
      (name) => matchMedia(`(prefers-color-scheme: ${name})`).matches,
      scheme,
    );
  }

  async viewport(width: number, height: number): Promise<void> {
    await this.activate();
    await this.#session.inFirefox(setViewport, width, height);
    const fits = (wide: number, high: number) => innerWidth === wide && innerHeight === high;
    await this.until(`the viewport is ${width} by ${height}`, fits, width, height);
  }

  async ranDuring(work: () => Promise<unknown>): Promise<string[]> {
    await this.#session.inFirefox(startProfiler);
    await work();
    return this.#session.inFirefox(stopProfiler, '/content-scripts/');
  }

  async zoom(percent: number): Promise<void> {
    await this.activate();
    await this.#session.inFirefox(setZoom, percent);
    const isZoomed = (scale: number) => Math.abs(devicePixelRatio - scale) < 0.02;
    await this.until(`the zoom is ${percent}%`, isZoomed, percent / 100);
  }

  #here<T>(work: (send: Marionette['send']) => Promise<T>): Promise<T> {
    return this.#session.alone(async (send) => {
      await send('WebDriver:SwitchToWindow', { handle: this.#handle, focus: false });
      return work(send);
    });
  }

  async #perform(source: object): Promise<void> {
    await this.#here((send) => send('WebDriver:PerformActions', { actions: [source] }));
  }
}
