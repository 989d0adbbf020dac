/** A small pack as an organization might write it, in YAML; `lines` are added to it. */
export function packSource(id: string, ...lines: string[]): string {
  return [
    'goalpost: 1',
    `id: ${id}`,
    'version: 1.0.0',
    'name: Example Police Service',
    'extends: [base]',
    'policy:',
    '  - { id: "9.1", title: Vehicles, body: No plates. }',
    'rules:',
    '  - id: no-cruiser-numbers',
    '    kind: existence',
    '    severity: warn',
    '    category: operational',
    '    clause: "9.1"',
    '    message: This names a cruiser. Say “a patrol car” instead, so that nobody can follow it.',
    '    terms: ["cruiser <number>"]',
    '    examples:',
    '      flag: [Cruiser 12 is on its way]',
    '      pass: [A patrol car is on its way]',
    ...lines,
    '',
  ].join('\n');
}
