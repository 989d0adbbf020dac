import { lowerOf } from './case-folds';

/** How many classes of characters the gate tells apart, as a power of two. */
export const classBits = 6;

const own = 'abcdefghijklmnopqrstuvwxyz0123456789 -\'.,!?:;/%$#@&()"+';
const shared = 2 ** classBits - 1 - own.length;

/**
 * The gate's class of each UTF-16 unit, from 1: small and capital letters are one, and so are all characters that a
 * pattern that ignores case takes for one. Most characters beyond these few share a class with others; a gate that is
 * open too often only costs time.
 */
export const gateClass = new Uint8Array(0x10000);

function fillClasses(): void {
  for (let unit = 0; unit < gateClass.length; unit++) gateClass[unit] = own.length + 1 + (unit % shared);
  for (const character of own) gateClass[character.charCodeAt(0)] = own.indexOf(character) + 1;
  for (let unit = 0x41; unit < 0x24f0; unit++) makeOne(unit);
  for (let unit = 0x2c00; unit < 0x2d30; unit++) makeOne(unit);
  for (let unit = 0xa640; unit < 0xabc0; unit++) makeOne(unit);
  for (let unit = 0xff21; unit < 0xff3b; unit++) makeOne(unit);
}

function makeOne(unit: number): void {
  const lower = lowerOf(String.fromCharCode(unit)).charCodeAt(0);
  if (lower !== unit) gateClass[unit] = gateClass[lower] as number;
}

fillClasses();
