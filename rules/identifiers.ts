import * as z from 'zod/mini';

/** How rules, goals and packs are named: letters, digits and underscores, with dots and hyphens between. */
export const idSchema = z
  .string()
  .check(z.regex(/^[a-z0-9_]+([.-][a-z0-9_]+)*$/i, 'use letters, digits, dots, hyphens and underscores'));

/** The first part of a BCP 47 tag: `en`, `fr`. */
export const languageSchema = z.string().check(z.regex(/^[a-z]{2,3}$/, 'write a language as `en` or `fr`'));

/** A text with something in it. */
export const wordsSchema = z.string().check(z.minLength(1));

/** Names of roles, capacities or networks; one at least. */
export const namesSchema = z.array(wordsSchema).check(z.minLength(1));

export const severitySchema = z.enum(['tip', 'warn', 'block']);
