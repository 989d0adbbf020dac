/** Where exports and pages write the same post's address in different ways, what is the same in both. */
const telling: readonly RegExp[] = [
  /^x\.com\/.*\/status(?:es)?\/(\d+)/,
  /^(?:youtu\.be\/|youtube\.com\/(?:watch\?(?:.*&)?v=|shorts\/|live\/))([\w-]{6,})/,
  /^linkedin\.com\/.*(?:urn:li:\w+:|-)(\d{15,})/,
  /^instagram\.com\/(?:[^/]+\/)?(?:p|reel|tv)\/([\w-]+)/,
];

/** What two links to one post have in common; undefined for no link of a page. */
export function linkKey(link: string): string | undefined {
  const { host, pathname, search } = parse(link.trim()) ?? {};
  if (host === undefined || pathname === undefined || (pathname === '/' && !search)) return undefined;
  const site = host.replace(/^(?:www|m|mobile)\./, '').replace(/^twitter\.com$/, 'x.com');
  const address = `${site}${decode(pathname).replace(/\/+$/, '')}${search ?? ''}`;
  for (const shape of telling) {
    const id = shape.exec(address)?.[1];
    if (id !== undefined) return `${site === 'youtu.be' ? 'youtube.com' : site}/${id}`;
  }
  // Of a query only what names a post stays; the rest says where the reader came from.
  const named = new URLSearchParams(
    [...new URLSearchParams(search)].filter(([key]) => /^(story_fbid|fbid|id|v)$/.test(key)),
  );
  return `${site}${decode(pathname).replace(/\/+$/, '')}?${named}`;
}

const networks: Readonly<Record<string, string>> = {
  'x.com': 'x',
  'facebook.com': 'facebook',
  'instagram.com': 'instagram',
  'linkedin.com': 'linkedin',
  'youtube.com': 'youtube',
  'threads.com': 'threads',
  'threads.net': 'threads',
  'tiktok.com': 'tiktok',
  'bsky.app': 'bluesky',
  'nextdoor.com': 'nextdoor',
};

/** The network a link leads to, by its id; undefined where its address does not tell. */
export function networkOfLink(link: string): string | undefined {
  const site = linkKey(link)?.split(/[/?]/)[0];
  return site === undefined ? undefined : networks[site];
}

function parse(link: string): URL | undefined {
  try {
    return /^https?:\/\//i.test(link) ? new URL(link) : undefined;
  } catch {
    return undefined;
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
