import { isDate, modulo97, passesModulo11And10, weighted } from './check-digits';
import { passesLuhn } from './digit-runs';
import { type NumberShape, shapeOf } from './number-shapes';

const spanishLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';
const irishLetters = 'WABCDEFGHIJKLMNOPQRSTUV';
/** What a character counts at an odd place of a codice fiscale, A to Z; 0 to 9 count as A to J. */
const italianOdd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
const britishUnused = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);

/** Numbers by which states know a person, where they carry a check of their own or a shape of their own. */
export const nationalNumbers: NumberShape[] = [
  // France, NIR: sex, birth, place and order, and 97 less the remainder by 97 (INSEE); Corsica's 2A and 2B count as 19 and 18.
  {
    shape: shapeOf('[12378]_\\d{2}_(?:0[1-9]|1[0-2]|[2-9]\\d)_(?:\\d{2}|2[AB])_\\d{3}_\\d{3}_\\d{2}'),
    isValid(compact) {
      const digits = compact.replace('2A', '19').replace('2B', '18');
      return 97 - modulo97(digits.slice(0, 13)) === Number(digits.slice(13));
    },
  },
  // Spain, DNI and NIE: the remainder by 23 gives the letter (Ministerio del Interior).
  {
    shape: shapeOf('(?:\\d{8}|[XYZxyz]_\\d{7})_[A-HJ-NP-TV-Za-hj-np-tv-z]'),
    isValid(compact) {
      const digits = compact.slice(0, -1).replace(/[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
      return spanishLetters[Number(digits) % 23] === compact.at(-1);
    },
  },
  // Italy, codice fiscale: the last letter checks the fifteen characters before (Agenzia delle Entrate, D.M. 12/3/1974).
  {
    shape: shapeOf('[A-Z]{3}_[A-Z]{3}_\\d{2}[A-EHLMPR-T]\\d{2}_[A-Z]\\d{3}[A-Z]'),
    isValid(compact) {
      let sum = 0;
      for (let at = 0; at < 15; at++) {
        const value = Number.parseInt(compact.charAt(at), 36);
        const plain = value > 9 ? value - 10 : value;
        sum += at % 2 === 0 ? (italianOdd[plain] as number) : plain;
      }
      return sum % 26 === compact.charCodeAt(15) - 65;
    },
  },
  // Sweden, personnummer: birth date and four digits, of which the last is by Luhn (Skatteverket); 60 may be added to the day.
  {
    shape: shapeOf('(?:19|20)?\\d{6}[-+]\\d{4}'),
    isValid(compact) {
      const digits = compact.slice(-10);
      return isDate(digits.slice(2, 4), digits.slice(4, 6), { days: 60 }) && passesLuhn(digits);
    },
  },
  // Switzerland, AHV: 756 and ten digits with the check of an EAN-13 (Zentrale Ausgleichsstelle).
  {
    shape: shapeOf('756_\\d{4}_\\d{4}_\\d{2}'),
    isValid: (compact) => weighted(compact, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0,
  },
  // Belgium, national register number: 97 less the remainder by 97, a 2 being put before for births from 2000 on (SPF Intérieur).
  {
    shape: shapeOf('\\d{2}[. ]\\d{2}[. ]\\d{2}[-. ]\\d{3}[-. ]\\d{2}'),
    isValid(compact) {
      const [base, check] = [compact.slice(0, 9), Number(compact.slice(9))];
      const isRight = [base, `2${base}`].some((digits) => 97 - modulo97(digits) === check);
      return isRight && isDate(compact.slice(2, 4), compact.slice(4, 6));
    },
  },
  // Netherlands, BSN: the eleven-proof (Rijksdienst voor Identiteitsgegevens).
  {
    shape: shapeOf('\\d{4}_\\d{2}_\\d{3}'),
    isValid: (compact) => weighted(compact, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
    named: /\b(bsn|burgerservicenummer|sofi)/,
  },
  // Ireland, PPS number: the remainder by 23 gives the letter, a second letter counting nine times (Department of Social Protection).
  {
    shape: shapeOf('\\d{7}_[A-W][A-IW]?'),
    isValid(compact) {
      const second = compact[8] && compact[8] !== 'W' ? compact.charCodeAt(8) - 64 : 0;
      return irishLetters[(weighted(compact, [8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23] === compact[7];
    },
    named: /\bppsn?\b/,
  },
  // Germany, Steuer-ID: eleven digits by ISO 7064 MOD 11,10 (Bundeszentralamt für Steuern).
  {
    shape: shapeOf('[1-9]\\d_\\d{3}_\\d{3}_\\d{3}'),
    isValid: passesModulo11And10,
    named: /\b(steuer|idnr|tax id)/,
  },
  // United Kingdom, National Insurance number: prefixes that are given out, and a last letter A to D (HMRC, NIM39110).
  {
    shape: shapeOf('[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]_\\d{2}_\\d{2}_\\d{2}_[A-D]'),
    isValid: (compact) => !britishUnused.has(compact.slice(0, 2)),
  },
];
