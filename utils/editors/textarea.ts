import { defineEditor } from './editor';

/** A plain textarea (Mastodon): its value is the draft. */
export const textarea = defineEditor({ id: 'textarea' });
