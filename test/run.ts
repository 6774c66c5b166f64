import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browserPath } from './browser-path';

/** Runs every check and test there is and ends with one line: `N passed, N failed`. */

interface Tally {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(path.join(tmpdir(), 'kpi-lens-tests-'));
const vitestReport = path.join(reports, 'vitest.json');
const playwrightReport = path.join(reports, 'playwright.json');

function run(title: string, command: string, environment: Record<string, string> = {}): boolean {
  console.log(`\n── ${title}: ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...environment } });
  return status === 0;
}

/** A step without a report of its own counts as one test. */
function step(title: string, command: string): Tally {
  const ok = run(title, command);
  return { passed: Number(ok), failed: Number(!ok) };
}

/** A step that leaves a report counts as its tests; without a readable report it counts as one failure. */
function suite(
  title: string,
  command: string,
  report: string,
  count: (report: never) => Tally,
  environment?: Record<string, string>,
): Tally {
  const ok = run(title, command, environment);
  try {
    const tally = count(JSON.parse(readFileSync(report, 'utf8')) as never);
    return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } catch {
    console.log(`${title}: no report was written.`);
    return { passed: 0, failed: 1 };
  }
}

const countVitest = (report: { numPassedTests: number; numFailedTests: number }) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
});
const countPlaywright = ({ stats }: { stats: { expected: number; flaky: number; unexpected: number } }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
});

browserPath('chromium');
browserPath('firefox-esr');
const tallies = [
  step('Types', 'npx tsc --noEmit'),
  step('Lint and format', 'npx biome check --config-path=test/lint.json .'),
  step('Build for Chrome and Edge', 'npx wxt build'),
  step('Build for Firefox', 'npx wxt build -b firefox'),
  suite(
    'Unit and browser tests',
    `npx vitest run --config test/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${vitestReport}`,
    vitestReport,
    countVitest,
  ),
  suite(
    'End to end',
    'npx playwright test -c test/e2e/playwright.config.ts --reporter=list,json',
    playwrightReport,
    countPlaywright,
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
    },
  ),
];
rmSync(reports, { recursive: true, force: true });

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
