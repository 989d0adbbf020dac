import * as z from 'zod/mini';

/**
 * How rules, goals and packs are named: letters and digits of any language and underscores, with single spaces, dots and
 * hyphens between. Marks are part of letters: some systems write é in a file's name as e and an accent.
 */
export const idSchema = z
  .string()
  .check(
    z.regex(
      /^[\p{L}\p{M}\p{N}_]+(?:[ .-][\p{L}\p{M}\p{N}_]+)*$/u,
      'use letters, digits and underscores, with single spaces, dots and hyphens between',
    ),
  );

/** The first part of a BCP 47 tag: `en`, `fr`. */
export const languageSchema = z.string().check(z.regex(/^[a-z]{2,3}$/, 'write a language as `en` or `fr`'));

/** A text with something in it. */
export const wordsSchema = z.string().check(z.minLength(1));

/** Names of roles, capacities or networks; one at least. */
export const namesSchema = z.array(wordsSchema).check(z.minLength(1));

export const severitySchema = z.enum(['tip', 'warn', 'block']);
