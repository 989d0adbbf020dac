import { render } from 'preact';
import { DeskPage } from '../../components/options/DeskPage';
import { liveLog } from '../../utils/log/live-log';
import { untilRead } from '../../utils/log/until-read';
import { once } from '../../utils/once';
import { deskParts } from './desk-parts';

const { signal: lifetime } = new AbortController();
const log = liveLog(lifetime);
const isForLog = location.hash === '#log';
const parts = deskParts(log, lifetime);
if (isForLog) {
  // Asked for before the page is drawn: the answers come meanwhile. What fails is said by the panel.
  log.open();
  parts.log().catch(() => undefined);
}

/** It compiles the packs, which takes longer than to show the page: it waits until the person has what they came for. */
const proveLater = once(async () => {
  if (isForLog) await untilRead(log.progress);
  requestIdleCallback(() => void parts.keepProving());
});

render(<DeskPage parts={parts} onReady={() => void proveLater()} />, document.getElementById('page') as HTMLElement);
