import { readFileSync } from 'node:fs';
import type { BrowserContext, Route } from 'playwright';
import { bundle } from './bundle';
import { DEFAULT_OPTIONS, direction, type SiteOptions } from './site';

interface Site {
  readonly hosts: RegExp;
  readonly folder: 'x' | 'linkedin' | 'facebook';
  readonly rootId: string;
}

const SITES: readonly Site[] = [
  { hosts: /^(x|twitter|mobile\.twitter|pro\.x)\.com$/, folder: 'x', rootId: 'react-root' },
  { hosts: /^([a-z]+\.)?linkedin\.com$/, folder: 'linkedin', rootId: 'root' },
  { hosts: /^(www|web)\.facebook\.com$/, folder: 'facebook', rootId: 'mount_0_0' },
];

export interface Served {
  readonly options: SiteOptions;
  /** Addresses of every request that no replica answers; they got an empty answer. */
  readonly strangers: string[];
}

/**
 * Answers the three sites' real host names with replicas, and every other request with nothing.
 * A page's address can change options: `https://x.com/home?replica={"language":"ar"}`.
 */
export async function serveSites(context: BrowserContext, changes: Partial<SiteOptions> = {}): Promise<Served> {
  const options: SiteOptions = { ...DEFAULT_OPTIONS, now: Math.floor(Date.now() / 3.6e6) * 3.6e6, ...changes };
  const strangers: string[] = [];
  await context.route(/^https?:/, (route) => answerRoute(route, options, strangers));
  return { options, strangers };
}

async function answerRoute(route: Route, options: SiteOptions, strangers: string[]): Promise<void> {
  const answer = await replicaAnswer(route.request().url(), options);
  if (answer) return route.fulfill(answer);
  strangers.push(route.request().url());
  return route.fulfill({ status: 204, body: '' });
}

/** Body and headers of a replica's page or script; `undefined` for an address that is none of ours. */
export async function replicaAnswer(
  address: string,
  options: SiteOptions,
): Promise<{ body: string; contentType: string; headers: Record<string, string> } | undefined> {
  const url = new URL(address);
  const site = SITES.find(({ hosts }) => hosts.test(url.hostname));
  if (!site) return undefined;
  if (url.pathname === '/favicon.ico') return { body: '', contentType: 'image/x-icon', headers: {} };
  if (url.pathname === '/replica.js') {
    return {
      body: await bundle(`test/sites/${site.folder}/main.tsx`),
      contentType: 'text/javascript; charset=utf-8',
      headers: {},
    };
  }
  const changed = { ...options, ...(JSON.parse(url.searchParams.get('replica') ?? '{}') as Partial<SiteOptions>) };
  return {
    body: html(site, changed),
    contentType: 'text/html; charset=utf-8',
    // As strict as the sites' own: what the extension adds has to live with it.
    headers: {
      'content-security-policy': "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
    },
  };
}

function html(site: Site, options: SiteOptions): string {
  const style = readFileSync(new URL(`./${site.folder}/style.css`, import.meta.url), 'utf8');
  const settings = JSON.stringify(options).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html>
<html dir="${direction(options.language)}" lang="${options.language}"${site.folder === 'facebook' ? ' id="facebook"' : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Replica</title><style>${style}</style></head>
<body><div id="${site.rootId}"></div><script type="application/json" id="replica-options">${settings}</script><script src="/replica.js"></script></body>
</html>`;
}

/** Address of a replica's page with other options than the context's. */
export function withOptions(address: string, changes: Partial<SiteOptions>): string {
  const url = new URL(address);
  url.searchParams.set('replica', JSON.stringify(changes));
  return url.href;
}
