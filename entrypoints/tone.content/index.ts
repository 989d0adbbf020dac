import { defineContentScript } from 'wxt/utils/define-content-script';
import { hearTone } from '../../rules/tone/hear-tone';
import { networkMatches } from '../../utils/networks';
import { offerPart } from '../../utils/parts/parts-in-page';

/** Brings what hears tone to the coach, once it is there. */
export default defineContentScript({
  matches: networkMatches,
  registration: 'runtime',
  main() {
    offerPart({ tone: hearTone });
  },
});
