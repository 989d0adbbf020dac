import type { Finding, Verdict } from './finding';

/**
 * What the guard does with a draft: nothing or tips let it go, `warn` and `block` hold it, and a `block` of a pack that
 * is `failClosed` is refused until edited. Silent findings (pilot) count for nothing.
 * @param failClosed whether the pack of that id fails closed.
 */
export function verdictOf(findings: readonly Finding[], failClosed: (pack: string) => boolean): Verdict {
  const heard = findings.filter(({ silent }) => !silent);
  if (heard.some(({ severity, pack }) => severity === 'block' && failClosed(pack))) return 'refuse';
  if (heard.some(({ severity }) => severity !== 'tip')) return 'hold';
  return heard.length > 0 ? 'coach' : 'clear';
}
