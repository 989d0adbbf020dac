import { defineKind, nothing, wokenBy } from '../kind';
import { compileValeRule } from '../vale/compile-rule';
import { valeRuleSchema } from '../vale/schema';

export const vale = defineKind({
  name: 'vale',
  summary: 'A rule of a Vale style, word for word.',
  imported: true,
  options: {
    /** The rule by Vale's field names; `extends` says what it looks for. */
    vale: valeRuleSchema,
  },
  vocabulary: ({ vale: rule }) => !('vocab' in rule) || rule.vocab,
  compile(options, _book, context) {
    try {
      const { evaluate, wokenBy: expressions } = compileValeRule(options.vale, context);
      return expressions ? wokenBy({ expressions: expressions.map(({ index }) => index) }, evaluate) : evaluate;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      context.refuse(error.message);
      return () => nothing;
    }
  },
  // The points' own examples are run with their expressions proved, by the test that walks rules/vale/points.
  examples: [
    {
      options: { vale: { extends: 'existence', message: "Leave out '%s'.", tokens: ['obviously'], ignorecase: true } },
      flag: ['Obviously, we won.'],
      pass: ['This is obvious.'],
    },
  ],
});
