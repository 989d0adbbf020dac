import { defineEntity } from '../entity';
import type { Span } from '../finding';

/** Degrees with three decimals or more (some 100 metres), or with minutes and seconds. */
const shape =
  /(?<![\w.])-?(\d{1,2})(?:\.\d{3,}°?|° ?\d{1,2}['’′] ?\d{1,2}(?:\.\d+)?["”″]) ?[NS]?[,; ] ?-?(\d{1,3})(?:\.\d{3,}°?|° ?\d{1,2}['’′] ?\d{1,2}(?:\.\d+)?["”″]) ?[EWO]?(?![\w.]*\d)/g;

export const coordinates = defineEntity({
  name: 'coordinates',
  summary: 'A place as latitude and longitude, exact enough to find someone’s door.',
  find({ text, tokens }) {
    if (tokens.digits < 6) return [];
    const found: Span[] = [];
    for (const match of text.matchAll(shape))
      if (Number(match[1]) <= 90 && Number(match[2]) <= 180)
        found.push({ start: match.index, end: match.index + match[0].length });
    return found;
  },
  examples: {
    flag: ['at 43.65107, -79.34702', '43.651° N 79.347° W', '43°39′04″N 79°20′49″W'],
    pass: ['43.6, 79.3', '$43.651, 79.347.120', '95.6510, 79.3470', '43.65107', 'from 10.500 km'],
  },
});
