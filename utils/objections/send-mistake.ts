import type { Checker } from '../../rules/checking/make-checker';
import type { Draft } from '../../rules/draft';
import type { Finding } from '../../rules/finding';
import { shortestExample } from '../../rules/judging/shortest-example';
import { call } from '../messaging';
import type { service } from '../service';

/** Hands the background a finding that its author says is mistaken, with as much of the draft as shows it. */
export async function sendMistake(
  checker: Checker,
  draft: Pick<Draft, 'text' | 'network' | 'role' | 'capacity' | 'lang'>,
  finding: Finding,
): Promise<void> {
  const { pack, rule, match } = finding;
  const version = checker.packs.find(({ id }) => id === pack)?.version ?? '';
  const text = shortestExample(checker, draft, finding);
  await call<typeof service>().object({ kind: 'mistake', pack, version, rule, match, ...draft, text });
}
