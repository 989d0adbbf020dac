import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The two files a page is made of. */
export interface Bundle {
  js: string;
  css: string;
}

const bundles = new Map<string, Promise<Bundle>>();
const pages = fileURLToPath(new URL('../pages', import.meta.url));

/** Builds a folder of tests/pages with esbuild, in memory, once a process. Throws esbuild's own error if it can't. */
export function bundlePage(page: string): Promise<Bundle> {
  const bundle = bundles.get(page) ?? make(page);
  bundles.set(page, bundle);
  return bundle;
}

async function make(page: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [`${pages}/${page}/page.tsx`],
    outdir: '/assets',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    jsx: 'automatic',
    jsxImportSource: 'react',
    // Makes class names of CSS modules meaningless, as on Facebook and LinkedIn.
    minifyIdentifiers: true,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    tsconfigRaw: {},
  });
  const ending = (end: string) => outputFiles.find((file) => file.path.endsWith(end))?.text ?? '';
  return { js: ending('.js'), css: ending('.css') };
}
