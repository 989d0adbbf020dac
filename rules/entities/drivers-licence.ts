import { isDate } from '../cues/check-digits';
import { findLabelled, findShapes, type NumberShape, shapeOf } from '../cues/number-shapes';
import { defineEntity } from '../entity';

const numbers: NumberShape[] = [
  // Ontario: the name's first letter and fourteen digits, of which the last six are the birth date, 50 added to a woman's month.
  {
    shape: shapeOf('[A-Z]\\d{4}[- ]\\d{5}[- ]\\d{5}'),
    isValid: (compact) => isDate(compact.slice(11, 13), compact.slice(13, 15), { months: 50 }),
  },
  // Great Britain: five places of the name, the birth date around which its tens and units stand, and five more (DVLA).
  {
    shape: shapeOf('[A-Z9]{5}_\\d{6}_[A-Z9]{2}_?[A-Z0-9][A-Z]{2}'),
    isValid: (compact) =>
      /[A-Z]/.test(compact[0] as string) && isDate(compact.slice(6, 8), compact.slice(8, 10), { months: 50 }),
  },
];
/** Elsewhere a number is a licence's only where it is called one: with up to three letters before at least five digits. */
const labelled =
  /(?:driver['’]?s?['’]? licen[cs]e|driving licen[cs]e|\bDLN?\b|permis de conduire)(?: (?:number|no\.?|num[eé]ro|is|was|est))*[ :#°]{0,3}([A-Z]{0,3}[ -]?\d(?:[ -]?\d){4,16})(?![\p{L}\d])/giu;

export const driversLicence = defineEntity({
  name: 'drivers-licence',
  summary:
    'A driver’s licence number: Ontario’s and Great Britain’s by their shape, others where the text calls them so.',
  find(reading) {
    const shaped = findShapes(numbers, reading, 6);
    const named = findLabelled(labelled, reading, 6);
    return [
      ...shaped,
      ...named.filter(({ start, end }) => !shaped.some((span) => span.start < end && span.end > start)),
    ];
  },
  examples: {
    flag: [
      'L4823-70915-55204',
      'MARSH854120L99KT',
      'Driver’s licence number: L482-370-915-552',
      'driver license no. D1234567',
      'DL# 08214475',
      'permis de conduire L4823 150485 09',
    ],
    pass: [
      'L4823-70915-59904',
      'Renew your driver’s licence in 2026',
      'HELLO123456AB1CD',
      'a driver license fee of $90',
      'DL 2026',
      'call 416-555-0142',
    ],
  },
});
