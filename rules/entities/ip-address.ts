import { defineEntity } from '../entity';
import type { Span } from '../finding';

/** Four numbers with full stops between that nothing goes on from; eight groups, or fewer around ::, of hexadecimal digits. */
const shape = /(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4})(?![\w:]|\.\d)/gi;
/** What has four numbers as well. */
const version = /\b(?:v|version|release|firmware|section|clause|article|build)\.? ?$/i;

export const ipAddress = defineEntity({
  name: 'ip-address',
  summary: 'An internet address in numbers, IPv4 or IPv6; not a version or a time.',
  find({ text, tokens }) {
    if (tokens.digits < 1 || !/\.\d+\.|:[0-9a-f]*:/i.test(text)) return [];
    const found: Span[] = [];
    for (const match of text.matchAll(shape)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const isSaidOtherwise = version.test(text.slice(Math.max(0, span.start - 12), span.start));
      if (isAddress(match[0]) && !isSaidOtherwise) found.push(span);
    }
    return found;
  },
  examples: {
    flag: ['from 203.0.113.45', 'ping 2001:db8::8a2e:370:7334', '2001:db8:0:0:0:8a2e:370:7334 again', '(192.168.1.10)'],
    pass: [
      '203.0.113.256',
      'version 1.2.3.4',
      'at 10:30:00',
      '10:30::',
      'on 4.5.2011',
      '1.2.3.4.5',
      'Section 3.1.2.4',
      '127.0.0.1',
    ],
  },
});

function isAddress(written: string): boolean {
  // Every machine calls itself 127.0.0.1.
  if (written.includes('.'))
    return written.split('.').every((part) => Number(part) < 256) && !/^(127|0)\./.test(written);
  const groups = written.split(':').filter((group) => group !== '').length;
  const isShortened = written.split('::').length === 2;
  return isShortened ? groups >= 3 && groups < 8 : groups === 8 && !written.includes('::');
}
