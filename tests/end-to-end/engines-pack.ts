/** Rules that want every kind of replacement, and a log of whole texts. */
export const enginesPack = `goalpost: 1
id: example.engines
version: 1.0.0
name: Engines
log: full
rules:
${[
  rule('words', 'ABC 123', 'a grey sedan'),
  rule('emoji', 'police car', '🚗👮🏽‍♀️'),
  rule('lines', 'two lines', 'one\\nand two'),
  rule('nothing', 'very, very ', ''),
].join('')}`;

function rule(id: string, term: string, instead: string): string {
  return `  - id: ${id}
    kind: existence
    severity: tip
    category: style
    message: "Say it another way."
    suggest: ["${instead}"]
    terms: ["${term.trim()}"]
    examples: { flag: ["Say ${term}here."], pass: ["Say it here."] }
`;
}
