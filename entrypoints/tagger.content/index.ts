import { defineContentScript } from 'wxt/utils/define-content-script';
import { networkMatches } from '../../utils/networks';
import { offerPart } from '../../utils/parts/parts-in-page';
import { tagger } from '../../utils/tagger/tagger';

/** Brings parts of speech to the coach, on pages of networks where a pack in force asks for them. */
export default defineContentScript({
  matches: networkMatches,
  registration: 'runtime',
  main() {
    offerPart({ tag: tagger });
  },
});
