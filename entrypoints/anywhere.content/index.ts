import { defineContentScript } from 'wxt/utils/define-content-script';
import { isControl } from '../../utils/composer/control-shape';
import { likelyComposer } from '../../utils/composer/likely-composer';
import { likelyControls } from '../../utils/composer/likely-control';
import { hearAuthor, lastStep, letThrough, noted } from '../../utils/composer/steps';
import { networkMatches } from '../../utils/networks';

/** Tells boxes that nobody has described; brought to a page on the first focus of one. */
export default defineContentScript({
  matches: networkMatches,
  registration: 'runtime',
  main() {
    if (globalThis.goalpostLikeness) return;
    if (globalThis.goalpost) hearAuthor(globalThis.goalpost.signal);
    globalThis.goalpostLikeness = {
      composerAt: (...box) => noted(likelyComposer(...box)),
      controlsOf: (editable) => likelyControls(editable)?.controls ?? [],
      isControl,
      lastStep,
      letThrough,
    };
  },
});
