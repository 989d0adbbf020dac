import { networkLimits } from '../../rules/measures/network-limits';
import { defineNetwork } from './network';

const posts = '.ProseMirror[contenteditable="true"]';

/** Bluesky's client is open source: test ids are those of its composer; one editor a post of a thread. */
export const bluesky = defineNetwork({
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['*://bsky.app/*'],
  private: { paths: ['/messages'], within: ['[data-testid="convoScreen"]'] },
  surfaces: (['reply', 'post'] as const).map((id) => ({
    id,
    // Who may reply is set for a post, and not for a reply.
    editable: [
      id === 'reply'
        ? `[data-testid="composePostView"]:not(:has([data-testid="openReplyGateButton"])) ${posts}`
        : `[data-testid="composePostView"] ${posts}`,
    ],
    container: ['[role="dialog"]:has([data-testid="composePostView"])', '[data-testid="composePostView"]'],
    publish: { selectors: ['[data-testid="composerPublishBtn"]'] },
    shortcuts: ['mod+Enter'],
    limit: networkLimits.bluesky,
    permalink: 'a[href^="/profile/"][href*="/post/"]',
    media: {
      photos: '[data-testid="selectedPhotoImage"]',
      // The plus of Font Awesome, in whichever version; its check says that there is a description.
      undescribed:
        '[data-testid="altTextButton"]:has(path:is([d^="M256 80"], [d^="M256 64"], [d^="M432 256"], [d^="M416 208"]))',
    },
  })),
});
