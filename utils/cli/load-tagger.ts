import type { Tagger } from '../../rules/tagger';
import { taggerBy } from '../tagger/tagged-words';

/** Loads what tells parts of speech, where rules wait for it: it would make every start of the command line slower. */
export async function loadTagger(): Promise<Tagger> {
  const { default: compromise } = await import('compromise/two');
  return taggerBy(compromise);
}
