import { defineLint } from '../lint';
import { about } from '../linting/protected-talk';

const groups = [
  'gay',
  'lesbian',
  'queer',
  'transgender',
  'Muslim',
  'Jewish',
  'Christian',
  'Sikh',
  'Hindu',
  'Black',
  'Asian',
  'Latino',
  'Indigenous',
  'immigrant',
  'refugee',
  'Deaf',
  'disabled',
  'autistic',
  'pregnant',
  'elderly',
  'women',
  'Arab',
  'Chinese',
  'Mexican',
  'African',
  'Catholic',
];

export const pkProtectedClass = defineLint({
  id: 'pk-protected-class',
  summary: 'A rule whose trigger words are the names of groups of people.',
  severity: 'warning',
  source: { name: 'US anti-discrimination law: Title VII of the Civil Rights Act', date: '1964' },
  probes: {
    en: [
      ...about(groups, 'Our _ neighbours opened a bakery and everybody is welcome.'),
      'We welcome [Muslims], [Jews] and [Christians] to the supper.',
      'A drop-in for [immigrants], [refugees] and [newcomers] starts on Monday.',
      'The [LGBT] centre turns ten, and [trans] youth painted the wall.',
    ],
    fr: ['Nos voisines [musulmanes] et [juives] cuisinent avec des [réfugiés].'],
  },
  find({ reached }) {
    const seen = new Set<string>();
    return reached(pkProtectedClass).flatMap(({ rule, match }) => {
      // A phrase about a group is another matter than its name.
      const isName = !match.trim().includes(' ');
      if (!isName || seen.has(rule.id) || rule.severity === 'tip') return [];
      seen.add(rule.id);
      return [
        {
          rule: rule.id,
          text: `It flags “${match}”, the name of a group of people, in a friendly sentence.`,
          why: 'Posts by and about that group would be held more often than others, which may be unlawful and is wrong most of the time. Ask your counsel; narrow it to the insult, as a phrase.',
        },
      ];
    });
  },
  examples: {
    remark: [
      { rules: [{ kind: 'existence', terms: ['gay', 'muslim(s)?'] }] },
      { rules: [{ kind: 'existence', terms: ['immigrant(s)?'] }] },
    ],
    pass: [
      { rules: [{ kind: 'existence', terms: ['that is so gay', 'go back to (africa|china|mexico)'] }] },
      { rules: [{ kind: 'substitution', swap: { elderly: 'older' }, severity: 'tip' }] },
    ],
  },
});
