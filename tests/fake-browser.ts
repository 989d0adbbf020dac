import { fakeBrowser } from 'wxt/testing/fake-browser';

/** `import '../fake-browser'` first: what imports `wxt/browser` after it gets a browser in memory. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
