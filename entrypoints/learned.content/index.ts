import { defineContentScript } from 'wxt/utils/define-content-script';
import { learned } from '../../rules/learned/learned';
import { networkMatches } from '../../utils/networks';
import { offerPart } from '../../utils/parts/parts-in-page';

/** Brings what was learned from labelled drafts to the coach, on pages of networks where a pack in force asks for it. */
export default defineContentScript({
  matches: networkMatches,
  registration: 'runtime',
  main() {
    offerPart({ learned });
  },
});
