import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { BUILT } from '../e2e/extension';
import type { BenchRow } from './figures';

const LIMIT = 40_000;
const LIBRARIES = /__CLIENT_INTERNALS|react\.transitional\.element|DexieError|ZodError/;

/** Size of what runs in each site's pages from the start, and whether a library slipped into it. */
export function benchSize(): BenchRow[] {
  const manifest = JSON.parse(readFileSync(path.join(BUILT, 'manifest.json'), 'utf8')) as { content_scripts: { js: string[] }[] };
  const scripts = [...new Set(manifest.content_scripts.flatMap(({ js }) => js))];
  return scripts.map((script) => {
    const file = path.join(BUILT, script);
    const { size } = statSync(file);
    const isClean = !LIBRARIES.test(readFileSync(file, 'utf8'));
    return {
      work: `3. ${script}`,
      measured: `${(size / 1000).toFixed(1)} kB${isClean ? '' : ', with a library in it'}`,
      limit: `≤ ${LIMIT / 1000} kB, no React, Dexie, zod`,
      pass: size <= LIMIT && isClean,
    };
  });
}
