/** A line `key = value` of a `.vale.ini`. */
export interface IniEntry {
  key: string;
  value: string;
  /** From 1. */
  line: number;
}

/** A `[section]` of a `.vale.ini`; what stands before the first has the name ''. */
export interface IniSection {
  name: string;
  entries: IniEntry[];
}

/**
 * Reads a `.vale.ini`: sections of `key = value`, comments after `#` or `;`, a `\` at the end where a value goes on in
 * the next line, quotes around a whole value. A line that is none of these is passed over, as Vale does.
 */
export function readIni(text: string): IniSection[] {
  const sections: IniSection[] = [{ name: '', entries: [] }];
  let goesOn: IniEntry | undefined;
  text.split(/\r?\n/).forEach((full, index) => {
    const line = full.trim();
    const continued = line.endsWith('\\');
    const bare = continued ? line.slice(0, -1).trim() : line;
    if (goesOn) {
      goesOn.value += ` ${bare}`;
      goesOn = continued ? goesOn : undefined;
    } else if (/^\[.*\]$/.test(line)) {
      sections.push({ name: line.slice(1, -1).trim(), entries: [] });
    } else {
      const entry = toEntry(bare, index + 1);
      if (entry) sections.at(-1)?.entries.push(entry);
      goesOn = continued ? entry : undefined;
    }
  });
  return sections;
}

function toEntry(line: string, number: number): IniEntry | undefined {
  const [, key, value] = /^([^#;=:][^=:]*)[=:](.*)$/.exec(line) ?? [];
  if (key === undefined || value === undefined) return undefined;
  return { key: key.trim(), value: unquote(value.trim()), line: number };
}

function unquote(value: string): string {
  const [, quoted] = /^(?:"""|["'`])(.*?)(?:"""|["'`])(?:\s[#;].*)?$/.exec(value) ?? [];
  return quoted ?? value.replace(/(?:^|\s)[#;].*$/, '').trim();
}

/** The parts of a list with commas; a comma inside brackets belongs to its part, as in `\d{1,2}`. */
export function partsOf(value: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of value.replace(/\\,/g, '\u0000')) {
    if ('([{'.includes(letter)) depth++;
    if (')]}'.includes(letter)) depth--;
    if (letter === ',' && depth <= 0) parts.push('');
    else parts[parts.length - 1] += letter === '\u0000' ? ',' : letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}
