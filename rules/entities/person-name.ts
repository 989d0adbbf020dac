import { peopleIn } from '../cues/people';
import { defineEntity } from '../entity';
import { CAPITALIZED } from '../text/tokens';

export const personName = defineEntity({
  name: 'person-name',
  summary: 'A person’s name, first name or whole, without a title or role: what makes words around it about somebody.',
  find(reading) {
    if (!(reading.tokens.seen & CAPITALIZED)) return [];
    const { start, end } = reading.tokens;
    return peopleIn(reading)
      .filter(({ isAdult }) => !isAdult)
      .map(({ first, last }) => ({ start: start[first] as number, end: end[last] as number }));
  },
  examples: {
    flag: ['Thank you to Verna Pike', 'we met Priya R. there', 'says Anaïs', 'Merci à Léa Tremblay'],
    pass: ['Sgt. Ito is here', 'Meet at Mill Street on Monday', 'The library is open', 'Dr. Amara Obi'],
  },
});
