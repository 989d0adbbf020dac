import { linkEnd } from '../text/links';

const scheme = /https?:\/\//gi;
const remoteMention = /(^|[^/\w])@([a-z0-9_]+)@[a-z0-9.-]*[a-z0-9]/gi;

/** Mastodon counts every link with a scheme as if it were `length` characters (app/javascript/mastodon/.../counter.js). */
export function withLinksAsPlaceholders(text: string, length: number): string {
  let plain = '';
  let over = 0;
  scheme.lastIndex = 0;
  for (let match = scheme.exec(text); match; match = scheme.exec(text)) {
    const after = match.index + match[0].length;
    const end = linkEnd(text, after);
    if (end === after) continue;
    plain += text.slice(over, match.index) + 'x'.repeat(length);
    over = scheme.lastIndex = end;
  }
  return plain + text.slice(over);
}

/** Of a remote mention only @user counts. */
export function withoutRemoteHosts(text: string): string {
  return text.includes('@') ? text.replace(remoteMention, '$1@$2') : text;
}
