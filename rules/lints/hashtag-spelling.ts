import { spelledInWords, wordsWith } from '../cues/hashtags';
import { defineLint } from '../lint';

export const hashtagSpelling = defineLint({
  id: 'hashtag-spelling',
  summary: 'A goal’s or a suggestion’s hashtag of several words without capitals.',
  severity: 'advice',
  source: { name: 'Web accessibility practice: a screen reader reads words by their capitals', date: '2026' },
  find({ pack }) {
    const goals = pack.goals.flatMap(({ id, hashtags }) => hashtags.map((tag) => ({ of: `goal “${id}”`, tag })));
    const rules = pack.rules.flatMap(({ id, suggest }) =>
      suggest.flatMap((text) => (text.match(/#\w+/g) ?? []).map((tag) => ({ of: `rule “${id}”`, tag }))),
    );
    return [...goals, ...rules].flatMap(({ of, tag }) => {
      const body = tag.replace(/^#/, '');
      const words = body === body.toLowerCase() ? spelledInWords(body, wordsWith([])) : undefined;
      if (words === undefined || words === body) return [];
      return [
        {
          text: `The ${of} writes #${body}, where #${words} is easier to read.`,
          why: 'People copy it as it stands here, and the pack’s own rules may flag it. Write each word with a capital.',
        },
      ];
    });
  },
  examples: {
    remark: [{ goals: [{ id: 'g', name: 'Roads', hashtags: ['roadsafety'], examples: { serves: ['#roadsafety'] } }] }],
    pass: [
      { goals: [{ id: 'g', name: 'Roads', hashtags: ['RoadSafety', '#roads'], examples: { serves: ['#roads'] } }] },
    ],
  },
});
