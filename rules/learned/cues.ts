import { businessCues } from './cues/business';
import { justiceCues } from './cues/justice';
import { peopleCues } from './cues/people';
import { postCues } from './cues/posts';
import { privateCues } from './cues/private-life';
import { talkCues } from './cues/talk';

const named = { ...peopleCues, ...justiceCues, ...privateCues, ...businessCues, ...talkCues, ...postCues };

/**
 * Words that mean much the same for what is learned, so that a few thousand drafts are enough: each cue has a name and
 * phrases as packs write them, in English and French. Their order is part of the model.
 */
export const cues: readonly { name: string; phrases: readonly string[] }[] = Object.entries(named).map(
  ([name, phrases]) => ({ name, phrases: phrases.split(/\s*[,\n]\s*/).filter((phrase) => phrase !== '') }),
);
