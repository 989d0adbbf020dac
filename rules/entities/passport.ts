import { findLabelled } from '../cues/number-shapes';
import { defineEntity } from '../entity';

/** ICAO Doc 9303 gives a passport number at most nine places; those issued have six digits or more and few letters. */
const labelled =
  /pass(?:e)?port(?: card)?(?: (?:number|no\.?|num[eé]ro|is|was|est))*[ :#°]{0,3}([A-Z]{0,2} ?\d{6,9}[A-Z]{0,2})(?![\p{L}\d])/giu;

export const passport = defineEntity({
  name: 'passport',
  summary: 'A passport number that the text calls one.',
  find: (reading) => findLabelled(labelled, reading, 6),
  examples: {
    flag: ['Passport no. AB482037', 'her passport number is 482037159', 'passeport : AB 345678'],
    pass: ['Passport office: 416-555-0142', 'passports in 2026', 'AB482037', 'a passport is $160', ''],
  },
});
