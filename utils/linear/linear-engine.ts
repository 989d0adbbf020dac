import { RE2JS } from 're2js';
import type { ExpressionMatch, LinearEngine } from '../../rules/expressions/linear-engine';
import { Alphabet } from './alphabet';
import { linearForm } from './linear-form';

/** A text over an expression's letters, one for each character. */
interface Letters {
  text: string;
  letters: string;
  /** Where each character begins in the text, and where the text ends. */
  offsets: readonly number[];
}

/** The linear-time engine: expressions over a few ASCII letters, which a text is first translated to. */
export const linearEngine: LinearEngine = {
  compile(node) {
    const alphabet = alphabetOf(node);
    const form = alphabet && linearForm(node, alphabet);
    const expression = form && compiled(form.source);
    if (!form || !expression) return undefined;
    let last: Letters = { text: '', letters: '', offsets: [0] };
    return (text, from) => {
      if (text !== last.text) last = lettersOf(text, alphabet);
      const { letters, offsets } = last;
      const matcher = expression.matcher(letters);
      const start = from === 0 ? 0 : offsets.findIndex((offset) => offset >= from);
      if (start < 0 || !matcher.find(start)) return undefined;
      const groupAt = (group: number): [number, number] | undefined =>
        matcher.start(group) < 0
          ? undefined
          : [offsets[matcher.start(group)] as number, offsets[matcher.end(group)] as number];
      return matchOf(text, groupAt, form.groups);
    };
  },
};

function alphabetOf(node: Parameters<LinearEngine['compile']>[0]): Alphabet | undefined {
  try {
    return new Alphabet(node);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Undefined where the engine finds it too large. */
function compiled(source: string): RE2JS | undefined {
  try {
    return RE2JS.compile(source, RE2JS.LOOKBEHINDS);
  } catch {
    return undefined;
  }
}

function lettersOf(text: string, alphabet: Alphabet): Letters {
  const offsets: number[] = [];
  let letters = '';
  let offset = 0;
  for (const character of text) {
    offsets.push(offset);
    letters += alphabet.letterOf(character);
    offset += character.length;
  }
  offsets.push(offset);
  return { text, letters, offsets };
}

function matchOf(
  text: string,
  spanOf: (group: number) => [number, number] | undefined,
  numbers: readonly number[],
): ExpressionMatch {
  const [start, end] = spanOf(0) as [number, number];
  const groups: (string | undefined)[] = [text.slice(start, end)];
  for (const [at, number] of numbers.entries()) {
    const span = spanOf(at + 1);
    if (span) groups[number] = text.slice(...span);
  }
  return { start, end, groups };
}
