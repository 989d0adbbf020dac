import type { LoggedPost } from '../../../rules/log/logged-post';

const numbers = { next: 0 };

/** A post published at `at`; all else as said, or the least there can be. */
export function madePost(at: string, changes: Partial<LoggedPost> = {}): LoggedPost {
  const digits = String(numbers.next++).padStart(12, '0');
  return {
    id: `00000000-0000-4000-8000-${digits}`,
    at,
    network: 'x',
    surface: 'post',
    goals: [],
    findings: [],
    packs: [{ id: 'org.example.police', version: '1.0.0' }],
    ...changes,
  };
}

/** A goal as a post names it, by its words. */
export function served(id: string, name = id): LoggedPost['goals'][number] {
  return { id, name, by: 'words' };
}
