/**
 * Marks of words the engine itself knows, one bit each; a word may have several. There are 30 at most: a mark with the
 * highest bits would no longer be a small integer to V8, and each use of it an allocation.
 */
export const ENGLISH = 1 << 0;
export const FRENCH = 1 << 1;
/** Frequent in other languages that look like these two, and in neither of them. */
export const OTHER_LANGUAGE = 1 << 2;
/** Its full stop never ends a sentence: Sgt., Mme. */
export const TITLE_ABBREVIATION = 1 << 3;
/** Its full stop ends a sentence only before a capital: etc., Ave. */
export const ABBREVIATION = 1 << 4;
export const NUMBER_WORD = 1 << 5;
export const DAY = 1 << 6;
export const MONTH = 1 << 7;
export const MONEY = 1 << 8;
/** Comes last in an address (Street, Ave) or first in a French one (rue). */
export const STREET_TYPE = 1 << 9;
export const RUE = 1 << 10;
export const DIRECTION = 1 << 11;
/** Says that a licence plate follows, and what may stand between. */
export const PLATE = 1 << 12;
export const PLATE_LINK = 1 << 13;
/** With a capital it is still no person's name. */
export const NOT_NAME = 1 << 14;
/** A title or role of a grown-up. */
export const ADULT = 1 << 15;
export const SCHOOL = 1 << 16;
export const AGE_UNIT = 1 << 17;
export const CHILD = 1 << 18;
/** What a person may be called between age and name: "16-year-old swimmer Jo Lee". */
export const PERSON_NOUN = 1 << 19;
/** May stand between a name and an age. */
export const NAME_LINK = 1 << 20;
export const ANIMAL = 1 << 21;
export const PHONE = 1 << 22;
export const NUMBER_OF_CASE = 1 << 23;
export const GRADE = 1 << 24;
export const ACRONYM = 1 << 25;
/** Small words inside names: de, van, du. */
export const PARTICLE = 1 << 26;
/** A number after it is no house number: Route 9, Ward 3. */
export const COUNTED = 1 << 27;
export const SOCIAL_SECURITY = 1 << 28;
export const SOCIAL_INSURANCE = 1 << 29;

/** Senses of words that are no numbers (theirs are the number plus one): noon, midnight, midi, minuit. */
export const NOON = 254;
/** A word of many people's everyday writing; as a sentence's first word it is no name. */
export const EVERYDAY = 255;
