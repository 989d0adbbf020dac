import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { leanContentScriptsPlugin } from './lean-content-scripts-plugin.ts';
import { yamlPackPlugin } from './yaml-pack-plugin.ts';

/** The extension's id on Firefox; it names the storage there, so it never changes. */
const geckoId = 'goalpost@goalpost.example';

const silentScriptContext = fileURLToPath(new URL('utils/silent-script-context.ts', import.meta.url));

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [yamlPackPlugin(), leanContentScriptsPlugin()],
    // Workers load what only some packs need when they need it, and read the built-in packs too.
    worker: { format: 'es', plugins: () => [yamlPackPlugin()] },
    resolve: { alias: { 'wxt/utils/content-script-context': silentScriptContext } },
    // oxc compiles JSX for Preact by itself; no plugin is needed.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: 'Goalpost',
    description:
      'Coaches you while you write a post: does it keep to your policy, and which goal does it serve? Nothing leaves your device.',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    // Asked for one site at a time, from a click in the popup: wherever else people post.
    optional_host_permissions: ['https://*/*'],
    commands: { 'open-coach': { suggested_key: { default: 'Alt+Shift+G' }, description: 'Open the coach' } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: geckoId, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
