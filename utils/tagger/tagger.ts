import compromise from 'compromise/two';
import { taggerBy } from './tagged-words';

/** Tells parts of speech; whoever imports this loads compromise. */
export const tagger = taggerBy(compromise);
