import { createHearing } from './hearing';
import english from './models/en.json';
import french from './models/fr.json';

/** Hears what a text sounds like, by the models there are; whoever imports this loads them. */
export const hearTone = createHearing({ en: english, fr: french });
