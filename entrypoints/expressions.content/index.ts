import { defineContentScript } from 'wxt/utils/define-content-script';
import { expressionPart } from '../../rules/checking/expression-part';
import { networkMatches } from '../../utils/networks';
import { offerPart } from '../../utils/parts/parts-in-page';

/** Brings regular expressions to the coach, on pages of networks where a pack in force has some. */
export default defineContentScript({
  matches: networkMatches,
  registration: 'runtime',
  main() {
    offerPart({ expressions: expressionPart });
  },
});
