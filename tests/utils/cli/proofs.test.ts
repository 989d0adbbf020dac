import { expect, test } from 'vitest';
import { createChecker } from '../../../rules/check';
import { packSchema } from '../../../rules/pack';
import { proveExpressions } from '../../../utils/cli/proofs';

const pack = packSchema.parse({
  goalpost: 1,
  id: 'ca.example.proofs',
  version: '1.0.0',
  name: 'Proofs',
  languages: ['en'],
  rules: [
    {
      id: 'wished',
      kind: 'expression',
      patterns: ['\\bwish(ed|es)?\\b \\w+ly', '(w+)+!'],
      category: 'style',
      severity: 'warn',
      message: 'Say what you did.',
      suggest: ['did{1}'],
      examples: { flag: ['I wished dearly'], pass: ['I did'] },
    },
  ],
});

test('expressions of a pack are proved; what would freeze a page never runs', async () => {
  expect(createChecker([pack]).waiting).toMatchObject([{ rule: 'wished', needs: 'proof' }, { needs: 'proof' }]);
  const parts = await proveExpressions([pack]);
  expect(Object.values(parts.proofs ?? {}).map(({ verdict }) => verdict)).toEqual(['safe', 'refused']);
  const checker = createChecker([pack], parts);
  expect(checker.waiting).toEqual([]);
  expect(checker.refused).toMatchObject([{ rule: 'wished', attack: expect.stringMatching(/ww/i) }]);
  expect(checker.check({ text: 'We wished sadly.' }).findings).toMatchObject([
    { rule: 'wished', match: 'wished sadly', suggestions: ['dided'] },
  ]);
});

test('a pack without such expressions needs nothing', async () => {
  const rules = pack.rules.map((rule) => ({ ...rule, patterns: ['wish'], suggest: [] }));
  expect(await proveExpressions([packSchema.parse({ ...pack, rules })])).toEqual({});
});
