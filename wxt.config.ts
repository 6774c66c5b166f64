import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { facebook } from './lib/platforms/facebook';
import { linkedin } from './lib/platforms/linkedin';
import { x } from './lib/platforms/x';

const hosts = [x, linkedin, facebook].flatMap((platform) => platform.matches);

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
});
