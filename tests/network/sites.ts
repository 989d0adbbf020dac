/** One network's test page: the folder in tests/pages it is built from, and its name. */
export interface Site {
  page: string;
  title: string;
  /** Names of the Trusted Types policies its editor engine makes, as the Content-Security-Policy header wants them. */
  trustedTypes: string;
}

const mastodon: Site = { page: 'mastodon', title: 'Mastodon', trustedTypes: "'none'" };

/** What each host name serves, at every path. All other hosts are refused. */
export const sites: Readonly<Record<string, Site>> = {
  'goalpost.example': { page: 'goalpost', title: 'Try Goalpost', trustedTypes: "'none'" },
  'x.com': { page: 'x', title: 'X', trustedTypes: "'none'" },
  'mastodon.social': mastodon,
  'mastodon.online': mastodon,
  'mastodon.example': mastodon,
  'bsky.app': { page: 'bluesky', title: 'Bluesky', trustedTypes: 'ProseMirrorClipboard' },
  'www.facebook.com': { page: 'facebook', title: 'Facebook', trustedTypes: "lexical 'allow-duplicates'" },
  'www.linkedin.com': { page: 'linkedin', title: 'LinkedIn', trustedTypes: 'ProseMirrorClipboard' },
};
