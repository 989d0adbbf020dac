import { isOrdinalGrade, type YouthCue, youthCues } from '../cues/ages';
import { isMarkedNear } from '../cues/nearby';
import { type PersonName, peopleIn } from '../cues/people';
import { defineEntity } from '../entity';
import type { Span } from '../finding';
import type { Reading } from '../reading';
import { DIGIT } from '../text/fold';
import { ADULT, ANIMAL, CHILD, GRADE, NAME_LINK, PERSON_NOUN, SCHOOL } from '../text/marks';
import { CAPITALIZED, LINE_START, SENTENCE_START, SYMBOL, WORD } from '../text/tokens';

/** Tokens between a name and what makes it a child's: "Jo Lee, who just turned 10", "16-year-old hockey player Jo Lee". */
const longestLink = 6;
/** No cue further away can belong to a name: the link, and an initial's full stop. */
const farthestCue = longestLink + 2;
const animalReach = 12; // tokens; further away an animal is not who is named
const linkingMarks = new Set([',', '(', '-', '–', '—', ':']);
const endingMarks = new Set([',', '.', ';', ')', '!', '?', '–', '—', '-', ':', '…', '/']);
const afterBareAge = new Set(['of', 'from', 'was', 'is', 'who', 'has', 'and', 'whose', 'de', 'du', 'qui', 'a', 'est']);

export const identifiedMinor = defineEntity({
  name: 'identified-minor',
  summary: 'A child by name, with an age under 18, a school, a grade, a class or a junior team.',
  find(reading) {
    if (!(reading.tokens.seen & CAPITALIZED)) return [];
    const cues = youthCues(reading);
    if (cues.length === 0 && !isSchoolNamed(reading)) return [];
    const found: Span[] = [];
    let near = 0;
    for (const person of peopleIn(reading)) {
      // Both come in order: cues far behind are far behind every later name too.
      while (near < cues.length && (cues[near] as YouthCue).last < person.first - farthestCue) near++;
      const span = person.isAdult ? undefined : spanOf(reading, person, cues, near);
      if (span) found.push(span);
    }
    return found;
  },
  examples: {
    flag: [
      'Arrested Kyle Renner, 16, of Maple Street School.',
      'Mia (15) won',
      'a 16-year-old Jordan Blake ran away',
      'the 9 y/o, Emma Chen, is fine',
      'a Grade 8 student, Ana Ruiz',
      'Kyle Renner of Maple Street School',
      'thanks to student Emma Ng from Riverside High',
      "Marnie from Mr. Osei's class at Kings Road",
      'Jordan Blake, sixteen, was seen',
      'Léa Tremblay, 12 ans, de l’école des Pins',
      'Theo V., 8, Elmdale Primary',
      'goalie Madison T., who turned 10 on Sunday',
      'my sister Noor (year 10, plays for Harlow)',
      '16-year-old hockey player Jordan de la Cruz',
      'our U13 goalie, Ben Ortiz',
      'Kayla Jones, who is in Grade 9',
      "Aaliyah Johnson from Mrs. Patel's Grade 4 class",
      "Aaliyah Johnson from Mrs. Patel's fourth grade",
      'Zoë O’Brien is 12 years old',
      'Goalie Amari Lewis (he’s only 8!)',
      'Lily-Ann Cho (15, Parkdale High)',
      'Odessa Prine (she’s 4 and sings)',
      'Hugo Lind-Patel (7, the kid with the cast)',
      'by Mo Hart, who’s nine, and precise',
      'Arlo Finch, three and a half, from Dover',
      'Anaïs T. and Rowan Birch, both in grade 8',
      'Little Jo Lee, 6, came to our open day and told everyone there to draw a horse',
    ],
    pass: [
      'Kyle Renner, 18, of Main Street',
      'a 9-year-old girl was found safe',
      'Officer Dan Lee, 16 years on the force',
      'Cst. Dan Lee, 12 years of service',
      'Dan Lee, 16 years of service',
      'Gordon James Way, from Rosemary Lane to Henry Street',
      'Meet at Union Station, 9 a.m.',
      'On Wednesday 16 April we meet',
      'Principal Ana Ruiz of Riverside High',
      'a 12-year-old Labrador named Rex Baker',
      'the 12-year-old Ford Focus',
      'Adults (15), children (5)',
      'Saturday, 12, and Sunday, 13',
      'Ana Ruiz and her 9-year-old girl',
      'Marc Roy, 12 ans de service',
      'Call Ana Ruiz at 9',
      'Two (2) positions',
      'Bell Street (3, 4 and 5)',
      'Come by. 300 Dale, 8–4.',
      'Congrats to the Bluefins U11',
      'Yohannes from the LINC 3 class',
      'Careers folds into Student Life, five of nine go',
      'En six ans, personne n’est parti',
    ],
  },
});

/** Whether a school has its name there, or a class is spoken of: without, and without an age, there is nothing to find. */
function isSchoolNamed(reading: Reading): boolean {
  if (!reading.hasMarks(SCHOOL | GRADE)) return false;
  const { bits, count } = reading.tokens;
  for (let index = 1; index < count; index++) {
    const mark = reading.marked(index);
    const isNamed = mark & SCHOOL && ((bits[index] as number) & (CAPITALIZED | SENTENCE_START)) === CAPITALIZED;
    if (isNamed || mark & GRADE) return true;
  }
  return false;
}

function spanOf(reading: Reading, person: PersonName, cues: readonly YouthCue[], near: number): Span | undefined {
  if (isMarkedNear(reading, person.first, ANIMAL, animalReach)) return undefined;
  for (let at = near; at < cues.length; at++) {
    const cue = cues[at] as YouthCue;
    if (cue.first > person.last + farthestCue) break;
    if (cue.first > person.last && isAgeOf(reading, person, cue))
      return spanning(reading, person.first, withBracket(reading, cue.last));
    if (cue.last < person.first && isNamedAfter(reading, cue, person)) return spanning(reading, cue.first, person.last);
  }
  return reading.hasMarks(SCHOOL | GRADE) ? schoolSpan(reading, person) : undefined;
}

/** "Mia (15)" with its bracket. */
function withBracket(reading: Reading, last: number): number {
  return reading.raw(last + 1) === ')' ? last + 1 : last;
}

function spanning(reading: Reading, first: number, last: number): Span {
  return { start: reading.tokens.start[first] as number, end: reading.tokens.end[last] as number };
}

/** "Kyle Renner, 16," "Mia (15)" "Ana Ruiz, a grade 8 student" */
function isAgeOf(reading: Reading, person: PersonName, cue: YouthCue): boolean {
  let from = person.last + 1;
  if (reading.raw(from) === '.' && reading.raw(person.last).length === 1) from++;
  if (cue.isTeam && (!person.isFull || from === cue.first)) return false;
  if (!cue.isBare) return isLinked(reading, from, cue.first, NAME_LINK | PERSON_NOUN);
  const opener = reading.raw(from);
  if (cue.first !== from + 1 || (opener !== ',' && opener !== '(' && opener !== '-' && opener !== '–')) return false;
  if (opener === '(') return reading.raw(cue.last + 1) === ')' || isDescribed(reading, person, cue.last + 1);
  if (isRange(reading, cue.last + 1)) return false;
  const after = cue.last + 1;
  const isEnd = after >= reading.tokens.count || (reading.bits(after) & LINE_START) !== 0;
  const isDigits = (reading.bits(cue.first) & DIGIT) !== 0;
  const goesOn = isDigits && !isEnd && afterBareAge.has(reading.tokens.foldedText(after));
  const ends = isEnd || goesOn || endingMarks.has(reading.raw(after));
  return ends && (person.isFull || opener === ',') && !isTimeAfter(reading, after);
}

/** "(15, Parkdale High)", "(7, the one with the cast)": after a whole name; "(3, 4 and 5)" is a list. */
function isDescribed(reading: Reading, person: PersonName, comma: number): boolean {
  return person.isFull && reading.raw(comma) === ',' && (reading.bits(comma + 1) & (WORD | DIGIT)) === WORD;
}

/** "Dale, 8–4" are hours. */
function isRange(reading: Reading, index: number): boolean {
  return '-–'.includes(reading.raw(index) || ' ') && (reading.bits(index + 1) & DIGIT) !== 0;
}

/** "Union Station, 9.30" is no age; nor is what a capitalized list counts on ("Oak, 12, Pine, 14"). */
function isTimeAfter(reading: Reading, index: number): boolean {
  return (
    /^(am|pm|a|p|h|o'clock)$/.test(index < reading.tokens.count ? reading.tokens.foldedText(index) : '') &&
    reading.raw(index + 1) !== ''
  );
}

/** "16-year-old hockey player Jordan Blake", "the 9 y/o, Emma Chen" */
function isNamedAfter(reading: Reading, cue: YouthCue, person: PersonName): boolean {
  return !cue.isBare && isLinked(reading, cue.last + 1, person.first, NAME_LINK | PERSON_NOUN | CHILD);
}

/** Whether only small words, what people are called, commas and brackets stand between two places of a sentence. */
function isLinked(reading: Reading, from: number, to: number, marks: number): boolean {
  const { sentence } = reading.tokens;
  if (to - from > longestLink || sentence[from] !== sentence[to]) return false;
  for (let index = from; index < to; index++) {
    const isMark = (reading.bits(index) & SYMBOL) !== 0;
    if (isMark ? !linkingMarks.has(reading.raw(index)) : !(reading.marked(index) & marks)) return false;
  }
  return true;
}

/** "Kyle Renner of Maple Street School", "Marnie from Mr. Osei's class": where nothing says it is a grown-up. */
function schoolSpan(reading: Reading, person: PersonName): Span | undefined {
  const comma = reading.raw(person.last + 1) === ',' ? 1 : 0;
  const link = person.last + 1 + comma;
  const word = link < reading.tokens.count ? reading.tokens.foldedText(link) : '';
  const isChild = isMarkedNear(reading, person.first, CHILD, 8);
  if (
    !(
      word === 'of' ||
      word === 'from' ||
      word === 'de' ||
      word === "d'" ||
      (isChild && (word === 'at' || word === 'in'))
    )
  )
    return undefined;
  const end = schoolEnd(reading, link + 1);
  if (end < 0 || isOfGrownUps(reading, person, link)) return undefined;
  return spanning(reading, person.first, end);
}

/** The last token of a school's or class's name; -1 where none begins there. */
function schoolEnd(reading: Reading, first: number): number {
  for (let index = first; index < first + longestLink + 2; index++) {
    const bits = reading.bits(index);
    if (bits & LINE_START && index > first) return -1;
    const isSchool = (reading.marked(index) & SCHOOL) !== 0 && (bits & CAPITALIZED) !== 0;
    if (isSchool && !(reading.marked(index + 1) & SCHOOL)) return frenchSchoolEnd(reading, index, first);
    const raw = reading.raw(index);
    const isClass = raw.toLowerCase() === 'class' || isOrdinalGrade(reading, index);
    if (isClass && index > first) return isChildrensClass(reading, first, index) ? index : -1;
    const isTitleDot = raw === '.' && (reading.marked(index - 1) & ADULT) !== 0;
    const goesOn =
      bits & (CAPITALIZED | DIGIT) ||
      (bits & WORD && reading.marked(index) & (NAME_LINK | SCHOOL)) ||
      isTitleDot ||
      isOrdinalGrade(reading, index + 1);
    if (!goesOn) return -1;
  }
  return -1;
}

/** Mr. Osei's class, the Grade 4 class; but not every evening class for grown-ups. */
function isChildrensClass(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (reading.marked(index) & (ADULT | GRADE)) return true;
  return false;
}

/** École des Pins: in French the name comes after the word for school. */
function frenchSchoolEnd(reading: Reading, school: number, first: number): number {
  let end = school;
  const isFirst = school - first <= 2;
  for (let next = school + 1; isFirst && next < school + 5; next++) {
    if (reading.bits(next) & CAPITALIZED) end = next;
    else if (!(reading.bits(next) & WORD) || !(reading.marked(next) & NAME_LINK)) break;
  }
  return end;
}

/** A role of a grown-up in the sentence before the school ("coach", "principal", "teacher"), other than "Mr. Osei's class". */
function isOfGrownUps(reading: Reading, person: PersonName, link: number): boolean {
  const { sentence, count } = reading.tokens;
  let index = person.first;
  while (index > 0 && sentence[index - 1] === sentence[person.first]) index--;
  for (; index < count && sentence[index] === sentence[person.first]; index++) {
    if (!(reading.marked(index) & ADULT)) continue;
    const isClassTeacher = index > link && (reading.bits(index) & CAPITALIZED) !== 0;
    if (!isClassTeacher) return true;
  }
  return false;
}
