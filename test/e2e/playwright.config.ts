import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: fileURLToPath(new URL('.', import.meta.url)),
  outputDir: fileURLToPath(new URL('../../test-results', import.meta.url)),
  timeout: 120_000,
  // A browser that the machine starved for a moment gets a second chance; the report names it.
  retries: 1,
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
});
