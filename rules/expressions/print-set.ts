import { classSource } from './class-sources';
import type { CharacterSet, Range } from './syntax';

/** A set of characters in JavaScript's syntax with the flag `u`. */
export function printSet({ ranges, classes, negated }: CharacterSet): string {
  const inside = classes.filter((named) => !named.negated || named.name !== 'word');
  const body = ranges.map(printRange).join('') + inside.map(printClass).join('');
  const hasOthers = inside.length < classes.length;
  if (!hasOthers) return printBrackets(body, negated);
  // What is no word character has no name to stand in brackets among others.
  const word = `[${classSource('word')}]`;
  const noWord = `[^${classSource('word')}]`;
  if (body === '') return negated ? word : noWord;
  return negated ? `(?:(?![${body}])${word})` : `(?:${noWord}|[${body}])`;
}

function printBrackets(body: string, negated: boolean): string {
  if (body === String.raw`\0-\u{10ffff}`) return negated ? '[]' : '[^]';
  return `[${negated ? '^' : ''}${body}]`;
}

function printClass({ name, negated }: { name: string; negated: boolean }): string {
  const source = classSource(name);
  return negated ? source.replace('\\p', '\\P') : source;
}

function printRange([from, to]: Range): string {
  return from === to ? printPoint(from) : `${printPoint(from)}-${printPoint(to)}`;
}

/** A character so that it stands for itself in brackets and outside. */
export function printPoint(point: number): string {
  const character = String.fromCodePoint(point);
  if (/[\^$\\.*+?()[\]{}|/]/.test(character)) return `\\${character}`;
  if (point === 0) return '\\0';
  if (point === 0xa) return '\\n';
  if (/[ -~]/.test(character)) return character === '-' ? '\\x2d' : character;
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? character : `\\u{${point.toString(16)}}`;
}
