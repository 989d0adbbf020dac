import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';

/** Who asks: `tab` and `frame` are set where a content script does. */
interface Caller {
  tab?: number | undefined;
  frame?: number | undefined;
  /** The address of its page. */
  url?: string | undefined;
}

/** One thing the background does for others; `payload` is parsed before `run` sees it. */
interface Method<Payload, Result> {
  from: 'content-scripts' | 'own-pages';
  payload: z.ZodMiniType<Payload>;
  run(payload: Payload, caller: Caller): Promise<Result>;
}

/** Where all methods are served, the payload of each is not known: `never` lets each state its own. */
type Service = Record<string, Pick<Method<unknown, unknown>, 'from' | 'payload'> & Pick<Method<never, unknown>, 'run'>>;

type Calls<S extends Service> = {
  [Name in keyof S]: S[Name] extends Method<infer Payload, infer Result>
    ? (...payload: undefined extends Payload ? [] : [Payload]) => Promise<Result>
    : never;
};

type Answer = { value: unknown } | { failure: { name: string; message: string } };

/** Gives a method any part of the extension may call, content scripts on network pages included. */
export function forContentScripts<Payload, Result>(
  payload: z.ZodMiniType<Payload>,
  run: Method<Payload, Result>['run'],
): Method<Payload, Result> {
  return { from: 'content-scripts', payload, run };
}

/** Gives a method only Goalpost's own pages may call: it shows or changes what is stored. */
export function forOwnPages<Payload, Result>(
  payload: z.ZodMiniType<Payload>,
  run: Method<Payload, Result>['run'],
): Method<Payload, Result> {
  return { from: 'own-pages', payload, run };
}

/** Answers messages with the methods of `service`: in the background, once, at the top of every start. */
export function serve(service: Service): void {
  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<Answer> | undefined => {
    if (sender.id !== browser.runtime.id || !isCall(message)) return undefined;
    return answer(service, message, sender.url ?? '', {
      tab: sender.tab?.id,
      frame: sender.frameId,
      url: sender.url,
    }).catch((error: Error) => ({ failure: { name: error.name, message: error.message } }));
  });
}

async function answer(service: Service, { method, payload }: Call, url: string, caller: Caller): Promise<Answer> {
  const called = Object.hasOwn(service, method) ? service[method] : undefined;
  if (!called) throw new Error(`The background has no method "${method}".`);
  if (called.from === 'own-pages' && !url.startsWith(browser.runtime.getURL('/'))) {
    throw new Error(`"${method}" is only for Goalpost's own pages.`);
  }
  return { value: await called.run(called.payload.parse(payload) as never, caller) };
}

interface Call {
  method: string;
  payload?: unknown;
}

function isCall(message: unknown): message is Call {
  return typeof message === 'object' && message !== null && typeof (message as Call).method === 'string';
}

/**
 * Gives the methods of a service as functions that run in the background. What fails there is thrown here, with the
 * original error's name and message as `cause`. `import type` the service: only its types are needed.
 */
export function call<S extends Service>(): Calls<S> {
  const send = async (method: string, payload: unknown) => {
    const answered: Answer | undefined = await browser.runtime.sendMessage({ method, payload });
    if (!answered) throw new Error(`Goalpost’s background did not answer (${method}). Reload the page.`);
    if ('failure' in answered) throw new Error(answered.failure.message, { cause: answered.failure });
    return answered.value;
  };
  return new Proxy({} as Calls<S>, { get: (_, method: string) => (payload: unknown) => send(method, payload) });
}
