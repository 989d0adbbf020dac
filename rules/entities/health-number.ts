import { isDate, weighted } from '../cues/check-digits';
import { passesLuhn } from '../cues/digit-runs';
import { findShapes, type NumberShape, shapeOf } from '../cues/number-shapes';
import { defineEntity } from '../entity';

/** Letters of a Medicare Beneficiary Identifier: all but S, L, O, I, B and Z. */
const letter = '[AC-HJKMNP-RT-Y]';
const any = '[0-9AC-HJKMNP-RT-Y]';
const card = /\b(health (card|number|insurance)|ohip|hcn|carte (sante|d'assurance maladie)|numero de sante)\b/;

const numbers: NumberShape[] = [
  // Ontario: ten digits that pass the Luhn check, and a version code (Ministry of Health, health card validation).
  {
    shape: shapeOf('[1-9]\\d{3}[ -]\\d{3}[ -]\\d{3}[ -]?[A-Z]{2}'),
    isValid: (compact) => passesLuhn(compact.slice(0, 10)),
  },
  {
    shape: shapeOf('[1-9]\\d{3}_\\d{3}_\\d{3}(?:_[A-Z]{1,2})?'),
    isValid: (compact) => passesLuhn(compact.slice(0, 10)),
    named: card,
  },
  // Québec: four letters of the name, the birth date with 50 added to a woman's month, two more digits (RAMQ).
  {
    shape: shapeOf('[A-Z]{3}[A-Z]_\\d{4}_\\d{4}'),
    isValid: (compact) => isDate(compact.slice(6, 8), compact.slice(8, 10), { months: 50 }),
  },
  // British Columbia: 9, eight digits and a check digit by 11 (Ministry of Health, personal health number).
  {
    shape: shapeOf('9\\d{3}_\\d{3}_\\d{3}'),
    isValid: (compact) => 11 - (weighted(compact.slice(1, 9), [2, 4, 8, 5, 10, 9, 7, 3]) % 11) === Number(compact[9]),
    named: /\b(phn|personal health|care ?card|msp|health (card|number))\b/,
  },
  // United Kingdom: ten digits, the last by 11 (NHS data dictionary).
  {
    shape: shapeOf('\\d{3}_\\d{3}_\\d{4}'),
    isValid: (compact) => (11 - (weighted(compact, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(compact[9]),
    named: /\bnhs\b/,
  },
  // United States: eleven places, each for a letter or a digit (CMS, Medicare Beneficiary Identifier format).
  { shape: shapeOf(`[1-9]${letter}${any}\\d-?${letter}${any}\\d-?${letter}{2}\\d{2}`), isValid: () => true },
  // Australia: the ninth digit checks the eight before (Services Australia, Medicare card number).
  {
    shape: shapeOf('[2-6]\\d{3} \\d{5} \\d'),
    isValid: (compact) => weighted(compact, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(compact[8]),
  },
];

export const healthNumber = defineEntity({
  name: 'health-number',
  summary: 'A health insurance number: Ontario, Québec, British Columbia, NHS, US Medicare or Australian Medicare.',
  find: (reading) => findShapes(numbers, reading, 8),
  examples: {
    flag: [
      'OHIP 5839-027-462',
      'Her health card is 5839027462.',
      '5839 027 462 LK',
      'RAMQ TREM 8553 0412',
      'PHN: 9526 018 156',
      'NHS number 490 830 1662',
      '1EG4-TE5-MK73',
      'Medicare 4172 03863 1',
      'carte santé : 5839 027 462',
    ],
    pass: [
      'call 583-902-7462',
      'OHIP 5839-027-463',
      'ROAD 8593 0412',
      'road 8553 0412',
      '9526 018 156',
      '490 830 1662',
      'NHS number 490 830 1663',
      '4172 03864 1',
      'part 1EG4-TO5-MK73',
    ],
  },
});
