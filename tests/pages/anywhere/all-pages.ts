import { clients } from './clients';
import { comments } from './comments';
import { forums } from './forums';
import { heldOut } from './held-out';
import { heldOutComments } from './held-out-comments';
import { heldOutOthers } from './held-out-others';
import { microblogs } from './microblogs';
import { inMirror } from './mirrored';
import { moreComments } from './more-comments';
import { moreForums } from './more-forums';
import { moreNetworks } from './more-networks';
import { moreOthers } from './more-others';
import { inFrame, notPosts } from './not-posts';
import { onceMissed, onceTaken } from './once-mistaken';
import { otherBoxes } from './other-boxes';
import { inIsland, inParagraphs } from './paragraphs';
import { quickReplies } from './quick-replies';

/** Pages with a box that posts are written in. */
export const composers = [
  ...clients,
  ...forums,
  ...microblogs,
  ...comments,
  ...quickReplies,
  ...heldOut,
  ...heldOutComments,
  ...moreForums,
  ...moreComments,
  ...moreNetworks,
  ...onceMissed,
];

/** All of them, as the page finds them by name. */
export const pageOf = (client: string | null) =>
  [...composers, ...others, inFrame, inParagraphs, inIsland, inMirror].find((page) => page.client === client);

/** Pages whose boxes hold no post, or one that is not for everyone. */
export const others = [...otherBoxes, ...notPosts, ...heldOutOthers, ...moreOthers, ...onceTaken];
