import { defineEntity } from '../entity';
import type { Span } from '../finding';
import type { Reading } from '../reading';
import { EMAIL, WORD } from '../text/tokens';
import { isTopLevelDomain } from '../text/top-level-domains';

export const email = defineEntity({
  name: 'email',
  summary: 'An e-mail address, also one spelled out ("jo at mail dot ca").',
  find(reading) {
    const found: Span[] = [];
    const { tokens } = reading;
    for (let index = 0; index < tokens.count; index++) {
      if ((tokens.bits[index] as number) & EMAIL)
        found.push({ start: tokens.start[index] as number, end: tokens.end[index] as number });
    }
    return mayBeSpelledOut(reading) ? found.concat(spelledOut(reading)) : found;
  },
  examples: {
    flag: [
      'Write to lena.marsh+news@mail.example.org.',
      'JO@EXAMPLE.CA',
      'She reads lena dot marsh at example dot com',
      'jo [at] mail [dot] ca',
      'élodie@mail.fr',
    ],
    pass: [
      'Meet us @ the desk',
      '@constable.dee is live',
      'at noon, dot the i',
      'cost: 5@10',
      'Look at the big dot com boom',
    ],
  },
});

function mayBeSpelledOut(reading: Reading): boolean {
  const lower = reading.text.indexOf('dot');
  return lower >= 0 || reading.text.includes('DOT') || reading.text.includes('[.]');
}

/** name (dot name)* at name (dot name)* dot top-level-domain, the marks around "at" and "dot" being brackets. */
function spelledOut(reading: Reading): Span[] {
  const words = wordsOf(reading);
  const found: Span[] = [];
  words.forEach(({ word }, at) => {
    if (word !== 'at' && word !== '@') return;
    let first = at - 1;
    while (words[first - 1]?.word === 'dot') first -= 2;
    let last = at + 1;
    while (words[last + 1]?.word === 'dot') last += 2;
    const from = words[first];
    const to = words[last];
    if (from && to && last > at + 1 && isTopLevelDomain(to.word)) found.push({ start: from.start, end: to.end });
  });
  return found;
}

function wordsOf(reading: Reading): (Span & { word: string })[] {
  const { tokens } = reading;
  const words: (Span & { word: string })[] = [];
  for (let index = 0; index < tokens.count; index++) {
    if (!((tokens.bits[index] as number) & WORD)) continue;
    words.push({
      word: tokens.foldedText(index),
      start: tokens.start[index] as number,
      end: tokens.end[index] as number,
    });
  }
  return words;
}
