import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CANDIDATES = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  'firefox-esr': ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
} as const;
const VARIABLES = { chromium: 'CHROMIUM_PATH', 'firefox-esr': 'FIREFOX_PATH' } as const;

/** Path of an installed browser; installs Debian's own when there is none. Throws a sentence saying what to do when it cannot. */
export function browserPath(browser: keyof typeof CANDIDATES): string {
  const find = () => [process.env[VARIABLES[browser]], ...CANDIDATES[browser]].find((path) => path && existsSync(path));
  const found = find();
  if (found) return found;
  console.log(`No ${browser} found, installing it with apt-get …`);
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...command: string[]) => {
    const [program = '', ...rest] = [...asRoot, ...command];
    execFileSync(program, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  try {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', browser, 'fonts-noto-core');
  } catch {
    // Said below: the person may have another system, or no right to install.
  }
  const installed = find();
  if (installed) return installed;
  throw new Error(`Please install ${browser}, or set ${VARIABLES[browser]} to the path of its program.`);
}

/** Flags under which Chromium runs without a display and calls nobody. */
export const CHROMIUM_FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
