import { expect, test } from 'vitest';
import { searchClauses } from '../../../components/popup/search-clauses';

const clauses = [
  { id: '4.2', title: 'Open investigations', body: 'Never name a suspect.', sanctions: 'A written warning.' },
  { id: '5.1', title: 'Équipe et café', body: 'Parlez avec respect.' },
];
const found = (query: string) => searchClauses(clauses, query).map(({ id }) => id);

test.each([
  ['', ['4.2', '5.1']],
  ['suspect', ['4.2']],
  ['SUSPECT  name', ['4.2']],
  ['4.2', ['4.2']],
  ['written warning', ['4.2']],
  ['equipe', ['5.1']],
  ['suspect respect', []],
])('searching %j finds %j', (query, expected) => {
  expect(found(query)).toEqual(expected);
});
