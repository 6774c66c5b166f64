import { fileURLToPath } from 'node:url';
import { type InlineConfig, mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { facebook } from './lib/platforms/facebook';
import { linkedin } from './lib/platforms/linkedin';
import { x } from './lib/platforms/x';

const hosts = [x, linkedin, facebook].flatMap((platform) => platform.matches);

const link = (rel: string, name: string) =>
  ({ tag: 'link', injectTo: 'head', attrs: { rel, crossorigin: true, href: `/${name}` } }) as const;

/** The popup loads most of its code while its database opens; this has that code fetched from the beginning. */
const fetchPopupAtOnce: Plugin = {
  name: 'fetch-popup-at-once',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { filename, bundle = {}, chunk }) {
      if (!chunk || !filename.includes('popup')) return [];
      const known = new Set([chunk.fileName, ...chunk.imports]);
      const [scripts, styles] = [new Set<string>(), new Set<string>()];
      const add = (name: string) => {
        const part = bundle[name];
        if (part?.type !== 'chunk' || known.has(name)) return;
        known.add(name);
        scripts.add(name);
        // What a part builds on comes first: its styles may be overruled.
        part.imports.forEach(add);
        for (const style of part.viteMetadata?.importedCss ?? []) styles.add(style);
      };
      chunk.dynamicImports.forEach(add);
      return [...[...styles].map((name) => link('stylesheet', name)), ...[...scripts].map((name) => link('modulepreload', name))];
    },
  },
};

/** Few files: to a page of an extension each one takes longer to fetch than its size would tell. */
const PAGES: InlineConfig = {
  plugins: [fetchPopupAtOnce],
  build: { rollupOptions: { output: { experimentalMinChunkSize: 40_000 } } },
};

export default defineConfig({
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['unlimitedStorage', 'scripting', 'alarms'],
    // Asked for when the person switches reminders on.
    optional_permissions: ['notifications'],
    host_permissions: hosts,
    action: { default_title: '__MSG_name__' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'kpi-lens@kpi-lens.invalid',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: () => ({
    resolve: {
      // WXT's own context announces the extension to the page; ours ends by `signal` too and says nothing.
      alias: { 'wxt/utils/content-script-context': fileURLToPath(new URL('./lib/page/lifetime.ts', import.meta.url)) },
    },
    build: { target: ['chrome120', 'firefox128'] },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'popup')) Object.assign(config, mergeConfig(config, PAGES));
    },
  },
});
