const said: Readonly<Record<string, string>> = {
  EACCES: 'you are not allowed to',
  EEXIST: 'it is there already',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'what comes before the last “/” is no folder',
  EPERM: 'you are not allowed to',
  EROFS: 'the disk can only be read',
};

/**
 * What the system would not do, in a sentence; undefined for an error that is not the system's. Source: Node's system
 * errors, which have a `code`, and a `path` where a file is concerned.
 */
export function systemProblem(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string') return undefined;
  const reason = said[code] ?? message.split('\n')[0];
  return path === undefined ? `the system says: ${message.split('\n')[0]}` : `${path} can’t be used: ${reason}`;
}
