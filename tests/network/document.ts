import type { Site } from './sites';

/** The HTML document of a network; its script draws everything. */
export function documentFor(site: Site): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${site.title}</title>
    <link rel="stylesheet" href="/assets/page.css">
    <script src="/assets/page.js" defer></script>
  </head>
  <body><div id="root"></div></body>
</html>
`;
}

/** A Content-Security-Policy as strict as the strictest of the networks: no inline code or style (but where an engine needs it), no HTML from strings. */
export function policyFor(site: Site): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${site.styleElements ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' blob:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    ...(site.trustedTypes ? ["require-trusted-types-for 'script'", `trusted-types ${site.trustedTypes}`] : []),
  ].join('; ');
}
