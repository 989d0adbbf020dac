/**
 * Engines name their nodes at random (Draft.js), and join steps to undo by the clock: with a fixed seed, and a clock that
 * stands still until the test moves it on, two pages on which the same is done hold the same HTML to the byte. Imported
 * first. The generator is mulberry32.
 */
let state = 42;
Math.random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

if (new URLSearchParams(location.search).has('still')) {
  const now = () => 1.7e12 + Number(document.documentElement.dataset.milliseconds ?? 0);
  // Trix asks `new Date()`, the others `Date.now()`.
  globalThis.Date = new Proxy(Date, {
    construct: (real, given) => (given.length === 0 ? new real(now()) : Reflect.construct(real, given)),
  });
  Date.now = now;
}
