import { findLabelled } from '../cues/number-shapes';
import { defineEntity } from '../entity';

const month = '(?:jan|f[eé]v|feb|mar|avr|apr|mai|may|juin|juil|jun|jul|ao[uû]|aug|sep|oct|nov|d[eé]c)\\p{L}*\\.?';
const day = '\\d{1,2}(?:st|nd|rd|th|er)?';
const year = '(?:19|20)\\d{2}';
const date = [
  `${year}[-/.]\\d{1,2}[-/.]\\d{1,2}`,
  `\\d{1,2}[-/.]\\d{1,2}[-/.](?:${year}|\\d{2})`,
  `${day} (?:of )?${month},? ${year}`,
  `${month} ${day},? ${year}`,
].join('|');
const says = 'born|n[eé]e?s?|d\\.?o\\.?b\\.?|d\\.?d\\.?n\\.?|date of birth|birth ?date|birthday|date de naissance';
/** A whole date that is said to be someone's birth; a year alone identifies nobody. */
const labelled = new RegExp(
  `(?<!\\p{L})(?:${says})(?: (?:on|is|was|le|est))*[ :(-]{0,3}(?:\\p{L}+day,? |(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?(${date})(?!\\d)`,
  'giu',
);

export const birthDate = defineEntity({
  name: 'birth-date',
  summary: 'A whole date that the text calls someone’s birth: "born 4 May 2011", "DOB 2011-05-04".',
  find: (reading) => findLabelled(labelled, reading, 4),
  examples: {
    flag: [
      'Mia was born on 4 May 2011',
      'DOB 2011-05-04',
      'D.O.B.: 04/05/2011',
      'born Wednesday, May 4th, 2011',
      'date of birth: 4.5.11',
      'née le 4 mai 2011',
      'Date de naissance : 1er août 2011',
    ],
    pass: [
      'born in 2011',
      'The fair is on 4 May 2011',
      'stubborn 4 May 2011',
      'Born to run, 2011',
      'DOB unknown',
      'un nouveau-né en 2011',
    ],
  },
});
