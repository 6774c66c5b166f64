import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserPath, CHROMIUM_FLAGS } from './browser-path';

const LIBRARIES = [
  'react',
  'react/jsx-dev-runtime',
  'react-dom',
  'react-dom/client',
  'react-aria-components',
  'react-i18next',
  'i18next',
  'recharts',
  'lucide-react',
  '@tanstack/react-virtual',
  'dexie',
  'dexie-react-hooks',
  'zod',
  'papaparse',
  'simple-statistics',
  '@internationalized/date',
  'wxt/browser',
  'axe-core',
  'fast-check',
];

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      { root, test: { name: 'unit', environment: 'node', include: ['test/unit/**/*.test.ts'] } },
      {
        root,
        // Named here, or they are found one by one and the page is reloaded in the middle of a test.
        optimizeDeps: { include: LIBRARIES },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS.slice(1) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
