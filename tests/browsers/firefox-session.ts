import type { Marionette } from './marionette';
import { type PageFunction, pageSource } from './page-function';

type Send = Marionette['send'];

/**
 * A Marionette session knows one current tab and one current context. So each piece of work that picks a tab, or
 * Firefox's own context, runs by itself, after the work that was asked for before it.
 */
export class FirefoxSession {
  readonly #send: Send;
  #last: Promise<unknown> = Promise.resolve();

  constructor(marionette: Marionette) {
    this.#send = marionette.send.bind(marionette);
  }

  /** Sends commands with nothing of others in between. */
  alone<T>(work: (send: Send) => Promise<T>): Promise<T> {
    const result = this.#last.then(() => work(this.#send));
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Runs a function with the rights of Firefox itself, where `Services` and the like are at hand. */
  inFirefox<A extends unknown[], T>(fn: PageFunction<A, T>, ...args: A): Promise<T> {
    return this.alone(async (send) => {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await execute<T>(send, pageSource(fn), args, 'system');
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    });
  }
}

/** Runs a function's source in the current tab: in the page's own world, or in the sandbox `system` that sees closed shadow roots. */
export async function execute<T>(
  send: Send,
  source: string,
  args: unknown[],
  sandbox: 'system' | null = null,
): Promise<T> {
  const script = `return Promise.resolve((${source})(...arguments)).then((value) => JSON.stringify(value))`;
  const { value } = await send<{ value: string | null }>('WebDriver:ExecuteScript', { script, args, sandbox });
  return value === null ? (undefined as T) : JSON.parse(value);
}
