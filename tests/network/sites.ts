/** One network's test page: the folder in tests/pages it is built from, and its name. */
export interface Site {
  page: string;
  title: string;
  /**
   * Names of the Trusted Types policies its editor engine makes, as the Content-Security-Policy header wants them; without
   * them the page may be made of strings, as engines do that write a page into a frame.
   */
  trustedTypes?: string;
  /** Whether the page takes style elements, as some engines need; else only its own sheet. */
  styleElements?: true;
}

/** The page of marks on hosts of X and of Pinterest, whose boxes it has. */
const marks: Site = { page: 'marks', title: 'Marks', trustedTypes: "lexical ProseMirrorClipboard 'allow-duplicates'" };

const mastodon: Site = { page: 'mastodon', title: 'Mastodon', trustedTypes: "'none'" };

/** The page of all engines; Quill and Trix take HTML from strings. */
const engines: Site = {
  page: 'engines',
  title: 'Engines',
  trustedTypes: "default vue lexical dompurify trix-html ProseMirrorClipboard 'allow-duplicates'",
};

const misskey: Site = { page: 'misskey', title: 'Misskey', trustedTypes: 'vue' };
const lemmy: Site = { page: 'lemmy', title: 'Lemmy', trustedTypes: "'none'" };
const discourse: Site = { page: 'discourse', title: 'Discourse', trustedTypes: 'ProseMirrorClipboard' };

const frames: Site = { page: 'frames', title: 'A site with a frame', styleElements: true };

/** What each host name serves, at every path. All other hosts are refused. */
export const sites: Readonly<Record<string, Site>> = {
  'goalpost.example': { page: 'goalpost', title: 'Try Goalpost', trustedTypes: "'none'" },
  'engines.example': engines,
  'unwatched.example': engines,
  'marks.x.com': marks,
  'marks.example': marks,
  'marks.pinterest.com': marks,
  'hostile.x.com': { page: 'hostile', title: 'Hostile', trustedTypes: 'hostile' },
  'presses.x.com': { page: 'presses', title: 'Presses', trustedTypes: "'none'" },
  'x.com': { page: 'x', title: 'X', trustedTypes: "'none'" },
  'mastodon.social': mastodon,
  'mastodon.online': mastodon,
  'mastodon.example': mastodon,
  'misskey.io': misskey,
  'misskey.example': misskey,
  'lemmy.world': lemmy,
  'lemmy.example': lemmy,
  'meta.discourse.org': discourse,
  'discourse.example': discourse,
  'bsky.app': { page: 'bluesky', title: 'Bluesky', trustedTypes: 'ProseMirrorClipboard' },
  'www.reddit.com': { page: 'reddit', title: 'Reddit', trustedTypes: "lexical 'allow-duplicates'" },
  'old.reddit.com': { page: 'old-reddit', title: 'Old Reddit', trustedTypes: "'none'" },
  'publish.buffer.com': { page: 'buffer', title: 'Buffer', trustedTypes: "'none'" },
  'hootsuite.com': { page: 'hootsuite', title: 'Hootsuite', trustedTypes: "'none'" },
  'app.sproutsocial.com': { page: 'sprout', title: 'Sprout Social', trustedTypes: "'none'" },
  'www.facebook.com': { page: 'facebook', title: 'Facebook', trustedTypes: "lexical 'allow-duplicates'" },
  'business.facebook.com': {
    page: 'business-suite',
    title: 'Meta Business Suite',
    trustedTypes: "lexical 'allow-duplicates'",
  },
  'www.instagram.com': { page: 'instagram', title: 'Instagram', trustedTypes: "lexical 'allow-duplicates'" },
  'www.threads.com': { page: 'threads', title: 'Threads', trustedTypes: "lexical 'allow-duplicates'" },
  'www.linkedin.com': { page: 'linkedin', title: 'LinkedIn', trustedTypes: 'ProseMirrorClipboard default' },
  'www.youtube.com': { page: 'youtube', title: 'YouTube', trustedTypes: "'none'" },
  'studio.youtube.com': { page: 'youtube-studio', title: 'YouTube Studio', trustedTypes: "'none'" },
  'www.tiktok.com': { page: 'tiktok', title: 'TikTok', trustedTypes: "'none'" },
  'www.pinterest.com': { page: 'pinterest', title: 'Pinterest', trustedTypes: "'none'" },
  'www.tumblr.com': { page: 'tumblr', title: 'Tumblr', trustedTypes: "'none'" },
  'nextdoor.com': { page: 'nextdoor', title: 'Nextdoor', trustedTypes: "'none'" },
  'anywhere.example': { page: 'anywhere', title: 'A site nobody knows', trustedTypes: 'ProseMirrorClipboard clients' },
  'frames.example': frames,
  'unwatched-frames.example': frames,
  'blocks.example': { page: 'blocks', title: 'A site with blocks', trustedTypes: 'default', styleElements: true },
};
