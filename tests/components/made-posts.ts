import type { LoggedPost } from '../../rules/log/logged-post';

/** A logged post; the number makes its id, and how many minutes it was published before noon of 20 November 2026. */
export function madePost(number: number, changes: Partial<LoggedPost> = {}): LoggedPost {
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    at: new Date(Date.UTC(2026, 10, 20, 12) - number * 60_000).toISOString(),
    network: 'x',
    surface: 'post',
    goals: [],
    findings: [],
    packs: [{ id: 'org.example.city', version: '1.1.0' }],
    ...changes,
  };
}

export const roadSafety = { id: 'road-safety', name: 'Road safety', by: 'words' } as const;
export const hiring = { id: 'hiring', name: 'Hiring', by: 'words' } as const;
