import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { Admin } from './admin';
import { Author } from './author';

/** An author for all tests of the suite that asks: installs before the first of them, and leaves after the last. */
export function authorIn(name: BrowserName): Author {
  return staying(new Author(), name);
}

/** The same for an admin. */
export function adminIn(name: BrowserName): Admin {
  return staying(new Admin(), name);
}

function staying<Person extends Author | Admin>(person: Person, name: BrowserName): Person {
  beforeAll(() => person.installs(name));
  afterAll(() => person.leaves());
  return person;
}
