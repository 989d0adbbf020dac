import { defineContentScript } from 'wxt/utils/define-content-script';
import { isControl } from '../../utils/composer/control-shape';
import { likelyComposer } from '../../utils/composer/likely-composer';
import { likelyControls } from '../../utils/composer/likely-control';
import { networkMatches } from '../../utils/networks';

/** Tells boxes that nobody has described; brought to a page on the first focus of one. */
export default defineContentScript({
  matches: networkMatches,
  registration: 'runtime',
  main() {
    globalThis.goalpostLikeness ??= {
      composerAt: likelyComposer,
      controlsOf: (editable) => likelyControls(editable)?.controls ?? [],
      isControl,
    };
  },
});
