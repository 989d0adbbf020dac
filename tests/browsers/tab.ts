import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from './eventually';
import { type PageFunction, pointAt, type Target } from './page-function';

/** A part of the viewport in CSS pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A point of the viewport in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** One tab of a test browser. Pointer and keys are the browser's own: the page sees trusted events. */
export abstract class Tab {
  /** Opens an address and waits until it is loaded. */
  abstract goto(url: string): Promise<void>;
  abstract url(): Promise<string>;
  /** Brings the tab to the front, as a click on it would. */
  abstract activate(): Promise<void>;
  abstract close(): Promise<void>;
  /** Runs a function in the page's own world. It travels as text: it may use its arguments and the page only. */
  abstract run<A extends unknown[], T>(fn: PageFunction<A, T>, ...args: A): Promise<T>;
  /**
   * Runs a function on the shadow root, closed ones too, of the first element that matches a selector. Undefined if
   * there is no such element or root.
   */
  abstract inShadow<A extends unknown[], T>(
    host: string,
    fn: PageFunction<[ShadowRoot, ...A], T>,
    ...args: A
  ): Promise<T | undefined>;
  /** Presses and releases the left button at a point of the viewport in CSS pixels. */
  abstract clickAt(x: number, y: number): Promise<void>;
  /** Presses the left button at one point and releases it at another, in CSS pixels of the viewport. */
  abstract drag(from: Point, to: Point): Promise<void>;
  /** Touches the screen at one point of the viewport and lets go at another. */
  abstract touch(from: Point, to: Point): Promise<void>;
  /** Types a text, grapheme by grapheme, into what has the focus. A line end is the Enter key. */
  abstract type(text: string): Promise<void>;
  /** Presses a key or a combination: `Enter`, `Tab`, ` `, `Control+Enter`, `Control+Shift+z`. */
  abstract press(keys: string): Promise<void>;
  /** Puts a text on the clipboard and presses Control+V. */
  abstract paste(text: string): Promise<void>;
  /**
   * Chooses files, or one folder where it asks for one, in the first file input that matches, as if they were picked in
   * the browser's own dialog. Paths on this computer's disk, absolute.
   */
  abstract choose(selector: string, paths: string[]): Promise<void>;
  /** Writes what the viewport (or a part of it) shows to a PNG file. */
  abstract screenshot(path: string, area?: Area): Promise<void>;
  /** Makes pages see the system's colors as light or dark. In Firefox this holds for every tab. */
  abstract colorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Sets the size of the viewport in CSS pixels at 100%. */
  abstract viewport(width: number, height: number): Promise<void>;
  /**
   * Gives the places in the extension's scripts on pages that ran while `work` did, or that set the timer, frame or listener
   * that ran, as the browser's own tools for developers tell them.
   */
  abstract ranDuring(work: () => Promise<unknown>): Promise<string[]>;
  /** Zooms as the browser's menu does: the page gets fewer, larger CSS pixels. */
  abstract zoom(percent: number): Promise<void>;

  /** Runs a function in the page until its answer is truthy; after 10 seconds fails with the description. */
  until<A extends unknown[], T>(description: string, fn: PageFunction<A, T>, ...args: A): Promise<NonNullable<T>> {
    return eventually(description, () => this.run(fn, ...args));
  }

  /** Like `until`, on a shadow root as `inShadow` finds it. */
  untilInShadow<A extends unknown[], T>(
    description: string,
    host: string,
    fn: PageFunction<[ShadowRoot, ...A], T>,
    ...args: A
  ): Promise<NonNullable<T>> {
    return eventually(description, () => this.inShadow(host, fn, ...args)) as Promise<NonNullable<T>>;
  }

  /**
   * Clicks the middle of the first element that matches a selector and has the text in its name or content. Fails when
   * something else would still get the click after a second: what lies over it may be gone with the next frame, and a
   * person sees that.
   */
  async click(selector: string, text = ''): Promise<void> {
    await this.#clickTarget(`${selector} ${text}`, () => this.run(pointAt, null, selector, text));
  }

  /** Like `click`, for an element inside a shadow root as `inShadow` finds it. */
  async clickInShadow(host: string, selector: string, text = ''): Promise<void> {
    await this.#clickTarget(`${host} ${selector} ${text}`, () => this.inShadow(host, pointAt, selector, text));
  }

  async #clickTarget(name: string, find: () => Promise<Target | undefined>): Promise<void> {
    const end = Date.now() + 1000;
    let target = await find();
    while (Date.now() < end && !(target && 'x' in target)) {
      await pause(40);
      target = await find();
    }
    if (!target) throw new Error(`Can't click ${name.trim()}: there is no such shadow root.`);
    if ('problem' in target) throw new Error(`Can't click ${name.trim()}: it ${target.problem}.`);
    await this.clickAt(target.x, target.y);
  }
}
