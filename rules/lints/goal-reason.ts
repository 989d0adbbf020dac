import { defineLint } from '../lint';

export const goalReason = defineLint({
  id: 'goal-reason',
  summary: 'A goal that does not say why it is one.',
  severity: 'advice',
  source: { name: 'Practice of goals: each post answers “how does this further our priorities?”', date: '2026' },
  find({ pack }) {
    return pack.goals
      .filter(({ why }) => why === undefined || why.trim() === '')
      .map(({ id, name }) => ({
        text: `The goal “${id}” (${name}) says nothing about why.`,
        why: 'The report tells a board which priority a post served. Name the plan and the priority (“why”).',
      }));
  },
  examples: {
    remark: [{ goals: [{ id: 'g', name: 'Roads', terms: ['road'], examples: { serves: ['road'] } }] }],
    pass: [{ goals: [{ id: 'g', name: 'Roads', why: 'Plan 2026', terms: ['road'], examples: { serves: ['road'] } }] }],
  },
});
