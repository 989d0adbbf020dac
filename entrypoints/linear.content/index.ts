import { defineContentScript } from 'wxt/utils/define-content-script';
import { linearEngine } from '../../utils/linear/linear-engine';
import { networkMatches } from '../../utils/networks';
import { offerPart } from '../../utils/parts/parts-in-page';

/** Brings the linear-time engine to the coach, on pages of networks where a pack in force asks for it. */
export default defineContentScript({
  matches: networkMatches,
  registration: 'runtime',
  main() {
    offerPart({ linear: linearEngine });
  },
});
