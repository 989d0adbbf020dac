/**
 * Stands in for WXT's own context of a content script (see the alias in wxt.config.ts). WXT's announces each start by an
 * event on `document` and a posted message: a page could see Goalpost by it, and could forge it to switch the guard off.
 * Ours is only a lifetime; who takes over from whom is settled in the isolated world (`utils/watch.ts`).
 * https://github.com/wxt-dev/wxt/blob/main/packages/wxt/src/utils/content-script-context.ts
 */
export class ContentScriptContext {
  readonly signal = new AbortController().signal;
}
