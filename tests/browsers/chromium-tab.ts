import type { CDPSession, KeyInput, Page, Protocol } from 'puppeteer-core';
import { splitKeys, strokes } from './keys';
import { type PageFunction, pageSource } from './page-function';
import { type Area, type Point, Tab } from './tab';

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

  /** Runs a function in the extension's own world of the page, where its content scripts are. */
  async runInExtension<A extends unknown[], T>(fn: PageFunction<A, T>, ...args: A): Promise<T> {
    const worlds: Protocol.Runtime.ExecutionContextDescription[] = [];
    const note = ({ context }: Protocol.Runtime.ExecutionContextCreatedEvent) => worlds.push(context);
    this.#protocol.on('Runtime.executionContextCreated', note);
    await this.#protocol.send('Runtime.enable');
    this.#protocol.off('Runtime.executionContextCreated', note);
    const world = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'));
    if (!world) throw new Error('The extension has no script here.');
    const list = args.map((value) => JSON.stringify(value) ?? 'undefined').join();
    const expression = `(${pageSource(fn)})(${list})`;
    const answer = await this.#protocol.send('Runtime.evaluate', { expression, contextId: world.id, ...byValue });
    await this.#protocol.send('Runtime.disable');
    return answered(answer);
  }

  async ranDuring(work: () => Promise<unknown>): Promise<string[]> {
    await this.#page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
    await work();
    const trace = await this.#page.tracing.stop();
    const events = JSON.parse(new TextDecoder().decode(trace)).traceEvents as TraceEvent[];
    return events.flatMap(({ name, args }) => {
      const { url, scriptName, stackTrace = [] } = args?.data ?? {};
      const from = [url, scriptName, ...stackTrace.map((call) => call.url)];
      const script = from.find((one) => one?.startsWith('chrome-extension:'));
      return script ? [`${name}: ${script}`] : [];
    });
  }

  /** Runs a function in every page opened from now on, before any script of its own. */
  async beforeEachPage<A extends unknown[], T>(fn: PageFunction<A, T>, ...args: A): Promise<void> {
    const list = args.map((value) => JSON.stringify(value) ?? 'undefined').join();
    await this.#page.evaluateOnNewDocument(`(${pageSource(fn)})(${list})`);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.#page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 3 });
    await mouse.up();
  }

  async touch(from: Point, to: Point): Promise<void> {
    const steps = [1, 2, 3].map((step) => ({
      x: from.x + ((to.x - from.x) * step) / 3,
      y: from.y + ((to.y - from.y) * step) / 3,
    }));
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
      this.#protocol.send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', from);
    if (from.x !== to.x || from.y !== to.y) for (const step of steps) await send('touchMove', step);
    await send('touchEnd');
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

  /** How many pages the page makes on paper, as the browser's own print dialog would make them. */
  async printedPages(paper: 'A4' | 'Letter'): Promise<number> {
    const pdf = await this.#page.pdf({ format: paper, printBackground: true });
    return new TextDecoder('latin1').decode(pdf).match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }

  /** Milliseconds of processor time that the tab's process has used so far: what else the machine does is not in it. */
  async processorTime(): Promise<number> {
    await this.#protocol.send('Performance.enable');
    const { metrics } = await this.#protocol.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ProcessTime')?.value ?? Number.NaN);
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

/** One event of a trace: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
interface TraceEvent {
  name: string;
  args?: { data?: { url?: string; scriptName?: string; stackTrace?: { url: string }[] } };
}

const byValue = { returnByValue: true, awaitPromise: true };

function answered<T>({ result, exceptionDetails }: Protocol.Runtime.EvaluateResponse): T {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
