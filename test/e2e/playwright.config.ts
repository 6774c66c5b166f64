import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: fileURLToPath(new URL('.', import.meta.url)),
  outputDir: fileURLToPath(new URL('../../test-results', import.meta.url)),
  timeout: 120_000,
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
});
