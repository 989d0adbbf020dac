import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';

// Each runs the program as a person would; the first one bundles it.
vi.setConfig({ testTimeout: 60_000 });

const start = fileURLToPath(new URL('../../../utils/cli/start.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'goalpost-'));
afterAll(() => rmSync(folder, { recursive: true }));

function goalpost(args: string[], input = ''): { status: number | null; lines: unknown[]; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [start, ...args], { input, encoding: 'utf8' });
  const lines = args.includes('--help')
    ? [stdout]
    : stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown);
  return { status, lines, stderr };
}

function packFile(name: string, extra: string): string {
  const file = join(folder, name);
  writeFileSync(
    file,
    `goalpost: 1\nid: org.${name.replace(/\W/g, '')}\nversion: 1.0.0\nname: Test\nroles: [officer, staff]\n${extra}`,
  );
  return file;
}

const rule = (more: string): string =>
  `rules:\n  - { id: no-a, kind: existence, terms: [abc], severity: warn, category: other, message: M, ${more} }\n`;
const good = packFile('good.yaml', rule('roles: [officer], examples: { flag: [abc], pass: [b] }'));
const failing = packFile('failing.yaml', rule('examples: { flag: [xyz] }'));

describe('goalpost check', () => {
  it('answers each draft with a line, and says with its exit code whether anything was found', () => {
    const { status, lines } = goalpost(['check', '--pack', good], '{"id":"1","text":"an abc"}\n\n{"text":"fine"}\n');
    expect((lines as Record<string, unknown>[]).map(({ tone: _, ...line }) => line)).toEqual([
      {
        id: '1',
        verdict: 'hold',
        findings: [
          {
            rule: 'no-a',
            category: 'other',
            severity: 'warn',
            start: 3,
            end: 6,
            match: 'abc',
            message: 'M',
            suggestions: [],
          },
        ],
        goals: [],
      },
      { id: 3, verdict: 'clear', findings: [], goals: [] },
    ]);
    expect(status).toBe(1);
    expect(goalpost(['check', '--pack', good], '{"text":"fine"}').status).toBe(0);
  });

  it('says what a draft sounds like, at three levels and by each label', () => {
    const { lines } = goalpost(['check', '--pack', good], '{"text":"Thank you so much, this made my day!"}');
    expect((lines[0] as { tone: unknown }).tone).toMatchObject({
      emotions: expect.arrayContaining(['gratitude']),
      ekman: expect.arrayContaining(['joy']),
      sentiment: expect.arrayContaining(['positive']),
      scores: { gratitude: expect.any(Number) },
    });
  });

  it('checks as the role that was given, unless the draft says its own', () => {
    const { lines } = goalpost(
      ['check', '--pack', good, '--role', 'staff'],
      '{"text":"abc"}\n{"text":"abc","role":"officer"}',
    );
    expect(lines).toMatchObject([{ verdict: 'clear' }, { verdict: 'hold' }]);
  });

  it('takes media of which nothing more is said to be undescribed', () => {
    const media =
      'rules:\n  - { id: alt, kind: media, alt: required, severity: warn, category: other, message: M, examples: { flag: [{ text: a, media: [{ type: photo }] }] } }\n';
    const { status, lines } = goalpost(
      ['check', '--pack', packFile('media.yaml', media)],
      '{"text":"a","media":[{"type":"photo"}]}',
    );
    expect([status, lines]).toMatchObject([1, [{ findings: [{ rule: 'alt' }] }]]);
  });

  it('runs the built-in police pack with its parent on a post that has it all', () => {
    const text = 'Arrested Kyle Renner, 16, of Maple Street School. He did it. Plate ABC 123.';
    const { lines, status } = goalpost(['check', '--pack', 'police'], JSON.stringify({ id: '1', text }));
    const { findings } = lines[0] as {
      findings: { category: string; clause: string; start: number; end: number; match: string }[];
    };
    expect(status).toBe(1);
    for (const category of ['minor', 'active-case', 'personal-info']) {
      const finding = findings.find((one) => one.category === category);
      expect(finding?.clause).toBeTruthy();
      expect(text.slice(finding?.start, finding?.end)).toBe(finding?.match);
    }
  });

  it.each([
    ['no pack', [], '', /check needs --pack/],
    [
      'an unknown pack',
      ['--pack', 'nobody'],
      '',
      /There is no pack “nobody”; built-in are base-fr, base, career-centre, community-centre, company, head-start, police, services/,
    ],
    [
      'packs that extend each other',
      ['--pack', packFile('circle.yaml', 'extends: [org.circleyaml]')],
      '',
      /^goalpost: “org\.circleyaml” extends itself, by way of org\.circleyaml\n$/,
    ],
    [
      'an override of a rule that is not there',
      ['--pack', packFile('stray.yaml', 'overrides: { stray: { severity: tip } }')],
      '',
      /overrides the rule “stray”, which no pack in force has\n$/,
    ],
    ['an unknown option', ['--pac', 'police'], '', /Unknown option '--pac'/],
    ['an unknown role', ['--pack', good, '--role', 'wizard'], '', /knows the role “wizard”; known are officer, staff/],
    [
      'a pack that is no pack',
      ['--pack', packFile('broken.yaml', 'rulez: []')],
      '',
      /broken\.yaml, line 6: “rulez” is not known here; did you mean “rules”\?/,
    ],
    [
      'a failing example',
      ['--pack', failing],
      '',
      /failing\.yaml, line 7: rule no-a: the example “xyz” should be “flag”, but nothing was flagged/,
    ],
    ['a line that is not JSON', ['--pack', good], '{"text":"a"}\nnonsense\n', /line 2 of the input is not JSON/],
    [
      'a line that is no draft',
      ['--pack', good],
      '{"text":"a"}\n{"txt":"b"}\n',
      /line 2 of the input is no draft: “text” is missing/,
    ],
  ])('refuses %s with one sentence and exit code 2', (_, args, input, reason) => {
    const { status, stderr } = goalpost(['check', ...args], input);
    expect(stderr).toMatch(reason);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });
});

describe('goalpost test', () => {
  it('names an option it does not know', () => {
    const { status, stderr } = goalpost(['test', good, '--foo']);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^goalpost: Unknown option '--foo'/)]);
  });

  it('says how many examples hold, and which do not', () => {
    expect(goalpost(['test', good])).toMatchObject({ status: 0, lines: [{ held: 2, total: 2 }] });
    expect(goalpost(['test', failing])).toMatchObject({
      status: 1,
      lines: [
        { where: 'rule no-a', text: 'xyz' },
        { held: 0, total: 1 },
      ],
    });
  });
});

describe('an expression that is refused', () => {
  const refused = packFile(
    'refused.yaml',
    "rules:\n  - { id: slow, kind: expression, patterns: ['(a+)+(?=b)(?<!c)d'], severity: warn, category: other, message: M, examples: { flag: [aab] } }\n",
  );
  const reason = /^slow \(org\.refusedyaml\) does not run: .*a text that would freeze a page: "/;

  it('is named by `test`, with what would freeze a page', () => {
    expect(goalpost(['test', refused])).toMatchObject({ status: 1, stderr: expect.stringMatching(reason) });
  });

  it('is named by `check` before the example that fails for it', () => {
    const { status, stderr } = goalpost(['check', '--pack', refused], '{"text":"a"}');
    const lines = stderr.trim().split('\n');
    expect([status, lines]).toEqual([2, [expect.stringMatching(reason), expect.stringMatching(/nothing was flagged/)]]);
  });
});

describe('goalpost', () => {
  it('explains itself', () => {
    expect(goalpost(['--help'])).toMatchObject({
      status: 0,
      lines: [expect.stringContaining('goalpost check --pack')],
    });
    expect(goalpost(['test', '--help'])).toEqual({
      status: 0,
      lines: ["  goalpost test <name|file>\n      Runs the pack's own examples.\n"],
      stderr: '',
    });
    expect(goalpost(['fly'])).toMatchObject({
      status: 2,
      stderr: 'goalpost: there is no command “fly”; see goalpost --help\n',
    });
  });
});
