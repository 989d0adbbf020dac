import { nationalNumbers } from '../cues/national-numbers';
import { findShapes } from '../cues/number-shapes';
import { defineEntity } from '../entity';

export const nationalId = defineEntity({
  name: 'national-id',
  summary:
    'A national number of Belgium, France, Germany, Ireland, Italy, the Netherlands, Spain, Sweden, Switzerland or the UK.',
  find: (reading) => findShapes(nationalNumbers, reading, 6),
  examples: {
    flag: [
      'NIR 2 85 05 75 123 456 23',
      '184032A20104363',
      'DNI 48203715Q',
      'Y-3920174-E',
      'LKMRTA85C41H501M',
      'personnummer 850312-2734',
      '756.9037.1648.24',
      '85.03.12-273.09',
      '03.04.12-118.30',
      'BSN 213186093',
      'PPS number 4820371T',
      'Steuer-ID 48 203 715 962',
      'AB 12 34 56 C',
    ],
    pass: [
      '2 85 05 75 123 456 24',
      '48203715R',
      'LKMRTA85C41H501N',
      '850312-2735',
      '756.9037.1648.25',
      '85.03.12-273.10',
      '213186093',
      'BSN 213186094',
      '4820371T',
      '48 203 715 962',
      'GB 12 34 56 C',
      'call 416-555-0142',
    ],
  },
});
