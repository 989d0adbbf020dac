const vowels = /[aeiouy]+/g;
/** Neighbouring vowels that are heard one by one, except where they soften the consonant before them. */
const apart =
  /(?<![cstgx])i[aou]|(?<=[^q])uou?s|eo(?!u)|[^gq]ua|[aeiou]y[aeiou]|ie[rt]$|(?<!c)ie[nt]t|[aiou]ing|ism$|thm$/g;
const silentE = /(?<=[aeiouy].*)(?:(?<![aeiouy]l|[^aeiouy]l)(?<=[^aeiouy])e|(?<=[aeiouy]l)e)$/;
const silentEs = /(?<=[aeiouy].*[^aeiouycgsxz])es$/;
const silentEd = /(?<=[aeiouy].*[^aeiouydt])ed$/;
const silentMiddle = /(?<=[aeiouy][^aeiouy]+)e(?=(?:ly|ment|ments|ness|less|ful|fully|some|where)$)/;

/** About how many syllables an English word has, at least 1; 0 for ''. */
export function countSyllables(word: string): number {
  if (word.length < 3) return word === '' ? 0 : 1;
  const sounded = word
    .toLowerCase()
    .replace(silentMiddle, '')
    .replace(silentEs, 's')
    .replace(silentEd, 'd')
    .replace(silentE, '');
  return Math.max(1, (sounded.match(vowels)?.length ?? 0) + (sounded.match(apart)?.length ?? 0));
}
