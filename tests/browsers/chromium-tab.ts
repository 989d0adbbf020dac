import type { CDPSession, KeyInput, Page, Protocol } from 'puppeteer-core';
import { splitKeys, strokes } from './keys';
import { type PageFunction, pageSource } from './page-function';
import { type Area, Tab } from './tab';

/** A tab of a Chromium browser, driven over the DevTools protocol. */
export class ChromiumTab extends Tab {
  readonly #page: Page;
  readonly #protocol: CDPSession;
  #size = { width: 1280, height: 800 };

  constructor(page: Page, protocol: CDPSession) {
    super();
    this.#page = page;
    this.#protocol = protocol;
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async url(): Promise<string> {
    return this.#page.url();
  }

  async activate(): Promise<void> {
    await this.#page.bringToFront();
  }

  async close(): Promise<void> {
    await this.#page.close();
  }

  async run<A extends unknown[], T>(fn: PageFunction<A, T>, ...args: A): Promise<T> {
    const list = args.map((value) => JSON.stringify(value) ?? 'undefined').join();
    const expression = `(${pageSource(fn)})(${list})`;
    const answer = await this.#protocol.send('Runtime.evaluate', { expression, ...byValue });
    return answered(answer);
  }

  async inShadow<A extends unknown[], T>(
    host: string,
    fn: PageFunction<[ShadowRoot, ...A], T>,
    ...args: A
  ): Promise<T | undefined> {
    const expression = `document.querySelector(${JSON.stringify(host)})`;
    const { result } = await this.#protocol.send('Runtime.evaluate', { expression });
    if (!result.objectId) return undefined;
    const { node } = await this.#protocol.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
    const root = node.shadowRoots?.[0];
    if (!root) return undefined;
    const { object } = await this.#protocol.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const answer = await this.#protocol.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (...args) { return (${pageSource(fn)})(this, ...args); }`,
      ...(object.objectId && { objectId: object.objectId }),
      arguments: args.map((value) => ({ value })),
      ...byValue,
    });
    return answered(answer);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async type(text: string): Promise<void> {
    for (const stroke of strokes(text)) {
      if (stroke === '\n') await this.#page.keyboard.press('Enter');
      else if (/^[ -~]$/.test(stroke)) await this.#page.keyboard.press(stroke as KeyInput);
      else await this.#page.keyboard.sendCharacter(stroke);
    }
  }

  async press(keys: string): Promise<void> {
    const { modifiers, key } = splitKeys(keys);
    for (const modifier of modifiers) await this.#page.keyboard.down(modifier as KeyInput);
    await this.#page.keyboard.press(key as KeyInput);
    for (const modifier of modifiers.reverse()) await this.#page.keyboard.up(modifier as KeyInput);
  }

  async paste(text: string): Promise<void> {
    const origin = await this.run(() => location.origin);
    await this.#page.browserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await this.run((content) => navigator.clipboard.writeText(content), text);
    await this.press('Control+v');
  }

  async choose(selector: string, files: string[]): Promise<void> {
    const expression = `document.querySelector(${JSON.stringify(selector)})`;
    const { result } = await this.#protocol.send('Runtime.evaluate', { expression });
    if (!result.objectId) throw new Error(`Can't choose files in ${selector}: it is not there.`);
    await this.#protocol.send('DOM.setFileInputFiles', { files, objectId: result.objectId });
  }

  async screenshot(path: string, area?: Area): Promise<void> {
    if (!area) return void (await this.#page.screenshot({ path: path as `${string}.png` }));
    const [left, top] = await this.run(() => [scrollX, scrollY] as const);
    const clip = { ...area, x: area.x + left, y: area.y + top };
    await this.#page.screenshot({ path: path as `${string}.png`, clip, captureBeyondViewport: false });
  }

  async colorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.#page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  async viewport(width: number, height: number): Promise<void> {
    this.#size = { width, height };
    await this.#page.setViewport(this.#size);
  }

  async zoom(percent: number): Promise<void> {
    const scale = percent / 100;
    const width = Math.round(this.#size.width / scale);
    const height = Math.round(this.#size.height / scale);
    await this.#page.setViewport({ width, height, deviceScaleFactor: scale });
  }
}

const byValue = { returnByValue: true, awaitPromise: true };

function answered<T>({ result, exceptionDetails }: Protocol.Runtime.EvaluateResponse): T {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
