/** Two numbers and a year, the day before the month or after it: 31/10/2026, 10/31/2026, 31.10.26. */
const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/s;

/** Days are before months behind points everywhere; behind other signs, half of the world writes so. */
interface Written {
  first: number;
  second: number;
  isPoint: boolean;
  /** The year, and the time where there is one. */
  rest: string;
}

/**
 * Reads the dates of a column: each gives the points in time that it can mean, none where it can’t be read. Which of two
 * numbers is the day, one date of the column may tell for all: 31/10/2026. Where none does, or they differ, both are meant.
 */
export function datesOf(column: readonly string[]): (cell: string) => number[] {
  const all = column.flatMap((cell) => writtenIn(cell) ?? []);
  const isDayFirst = all.some(({ first, isPoint }) => isPoint || first > 12);
  const isMonthFirst = all.some(({ second, isPoint }) => !isPoint && second > 12);
  return (cell) => {
    const written = writtenIn(cell);
    const { first, second, rest } = written ?? {};
    const spellings = written
      ? [
          ...(isDayFirst && !isMonthFirst ? [] : [`${first}/${second}/${rest}`]),
          ...(isMonthFirst && !isDayFirst ? [] : [`${second}/${first}/${rest}`]),
        ]
      : [cell];
    return [...new Set(spellings.map((spelling) => Date.parse(spelling)).filter((time) => !Number.isNaN(time)))];
  };
}

function writtenIn(cell: string): Written | undefined {
  const [, first, sign, second, year = '', time = ''] = numbers.exec(cell.trim()) ?? [];
  if (first === undefined) return undefined;
  const rest = `${year.length === 2 ? '20' : ''}${year}${time}`;
  return { first: Number(first), second: Number(second), isPoint: sign === '.', rest };
}
