import type { Network } from '../../rules/format/network';
import { composerOf } from '../composer/composer';
import { startPointing } from './pointing';
import { boxAt, controlAt, taughtNetwork } from './taught-network';

const byKeyboard = 'Or move the focus there with the Tab key and press Enter. Escape cancels.';
const enterPublishes = 'There is no button: Enter publishes';

interface TeachOptions {
  /** The site's host name. */
  host: string;
  /** What the site was taught before. */
  before: Network | undefined;
  /** What else is known of this page; what a network calls private stays private. */
  networks: readonly Network[];
  /** Keeps what was taught. */
  remember(network: Network): Promise<unknown>;
}

/**
 * Lets the person point at the box and at the publish button, once, and keeps both. It ends when both are found again by
 * what is kept, or when the person cancels; then the box has the focus.
 */
export async function teach({ host, before, networks, remember }: TeachOptions): Promise<void> {
  const pointing = startPointing();
  const say = (sentence: string) => pointing.ask(`${sentence}`, ['Done']);
  try {
    const editable = await untilFound(pointing.ask, 'Click the box you write posts in.', boxAt);
    if (!editable) return;
    const pointedAt = await pointing.ask(`Now click the button that publishes it. ${byKeyboard}`, [enterPublishes]);
    if (pointedAt === undefined) return;
    const control = pointedAt instanceof Element ? controlAt(pointedAt) : undefined;
    const network = taughtNetwork(host, { editable, control }, before);
    if (!network) {
      await say('This box has nothing Goalpost could find it by the next time. Nothing was kept.');
    } else if (!composerOf(editable, [network, ...networks], location.pathname)) {
      await say('Private messages are written here: Goalpost never reads them. Nothing was kept.');
    } else {
      await remember(network);
      await say('Goalpost remembers this box. You can make it forget under Sites in its options.');
      pointing.end();
      (editable as HTMLElement).blur();
      (editable as HTMLElement).focus();
    }
  } catch (error) {
    await say(`Goalpost could not keep this: ${String(error)}`);
  } finally {
    pointing.end();
  }
}

async function untilFound(
  ask: ReturnType<typeof startPointing>['ask'],
  first: string,
  find: (element: Element) => Element | undefined,
): Promise<Element | undefined> {
  for (let sentence = first; ; sentence = 'There is no box Goalpost can read. Click into the text you write.') {
    const answer = await ask(`${sentence} ${byKeyboard}`);
    if (!(answer instanceof Element)) return undefined;
    const found = find(answer);
    if (found) return found;
  }
}
