import { networkLimits } from '../../rules/network-limits';
import { defineNetwork } from './network';

/** Bluesky's client is open source: test ids are those of its composer; one editor a post of a thread. */
export const bluesky = defineNetwork({
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['*://bsky.app/*'],
  private: { paths: ['/messages'], within: ['[data-testid="convoScreen"]'] },
  surfaces: [
    {
      id: 'post',
      editor: 'tiptap',
      editable: ['[data-testid="composePostView"] .ProseMirror[contenteditable="true"]'],
      container: ['[role="dialog"]:has([data-testid="composePostView"])', '[data-testid="composePostView"]'],
      publish: { selectors: ['[data-testid="composerPublishBtn"]'] },
      shortcuts: ['mod+Enter'],
      limit: networkLimits.bluesky,
    },
  ],
});
