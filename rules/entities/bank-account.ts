import { weighted } from '../cues/check-digits';
import { findLabelled, findShapes, shapeOf } from '../cues/number-shapes';
import { defineEntity } from '../entity';

/** A United States routing number: weights 3, 7, 1 give a multiple of ten (American Bankers Association). */
const routing = {
  shape: shapeOf('[0-3]\\d{8}|\\d{4}-\\d{4}-\\d'),
  isValid: (compact: string) => weighted(compact, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  named: /\b(routing|aba|rtn)\b/,
};
/** Others only where the text calls them so: account, sort code (6 digits), transit (5 digits, 3 more for the institution). */
const labelled =
  /(?:(?:bank |savings |chequing |checking )?(?:account|acct\.?|a\/c)(?: (?:number|no\.?|is|was)| ?[:#])+|sort code(?: is)?|transit (?:number|no\.?)|(?:num[eé]ro|no|n°) (?:de )?(?:compte|transit)|compte n[o°])[ :#°]{0,3}(\d(?:[ -]?\d){4,16})(?![\p{L}\d])/giu;

export const bankAccount = defineEntity({
  name: 'bank-account',
  summary: 'A bank account, routing, transit or sort code number that the text calls one.',
  find(reading) {
    const checked = findShapes([routing], reading, 9);
    const named = findLabelled(labelled, reading, 5);
    return [
      ...checked,
      ...named.filter(({ start, end }) => !checked.some((span) => span.start < end && span.end > start)),
    ];
  },
  examples: {
    flag: [
      'routing 021000021',
      'Account number 4820-3715-96',
      'acct #: 482037159',
      'sort code 20-30-40',
      'transit number 04823-003',
      'numéro de compte : 482037159',
    ],
    pass: [
      'routing 021000022',
      '021000021',
      'on account of 2026',
      'our account has 10500 followers',
      'Transit 10 runs to 17:30',
      'call 416-555-0142',
    ],
  },
});
