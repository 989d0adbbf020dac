import { modulo97 } from '../cues/check-digits';
import { findShapes, shapeOf } from '../cues/number-shapes';
import { defineEntity } from '../entity';

/** Length by country, as the IBAN registry gives it (SWIFT, ISO 13616): "NO15" is Norway, 15 characters. */
const lengths = new Map(
  `NO15 BE16 DK18 FI18 FO18 GL18 NL18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 XK20 CH21 CR22 HR21 LI21 LV21 BG22 BH22 DE22 GB22
  GE22 IE22 ME22 RS22 AE23 GI23 IL23 IQ23 TL23 AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 PT25 ST25 IS26 TR26 FR27
  GR27 IT27 MC27 MR27 SM27 AL28 AZ28 CY28 DO28 GT28 HU28 LB28 PL28 SV28 BR29 PS29 QA29 UA29 BY28 JO30 KW30 MU30 MT31 SC31 LC32 EG29`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

export const iban = defineEntity({
  name: 'iban',
  summary: 'An international bank account number (IBAN) with its country’s length and check digits.',
  find: (reading) => findShapes([{ shape, isValid }], reading, 10),
  examples: {
    flag: [
      'pay to GB84 LAKE 2030 4050 6070 80.',
      'IBAN: DE29200300405006007008',
      'FR1420041010050500013M02606',
      'NL05-LAKE-0417-1643-00',
    ],
    pass: [
      'GB84 LAKE 2030 4050 6070 81',
      'DE29 2003 0040 5006 0070',
      'XX84 LAKE 2030 4050 6070 80',
      'room AB12 1234 5678',
      'call 416-555-0142',
    ],
  },
});

const shape = shapeOf('[A-Z]{2}\\d{2}(?:_[A-Z0-9]{4}){2,7}(?:_[A-Z0-9]{1,3})?');

/** Country's length, and the remainder by 97 that ISO 13616 asks for. */
function isValid(compact: string): boolean {
  if (lengths.get(compact.slice(0, 2)) !== compact.length) return false;
  const turned = compact.slice(4) + compact.slice(0, 4);
  return modulo97(turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) === 1;
}
