import { expect } from 'playwright/test';
import { COUNTERS } from '../../lib/platforms/types';
import { iso, type SiteOptions, type TruePost } from '../sites/site';
import { type KnowableCounters, knowable } from '../sites/truth';
import type { CsvRow } from './csv';

/** Compares exported posts with the truth, cell by cell and both ways: nothing missing, nothing invented. */
export function expectPosts(rows: readonly CsvRow[], truth: readonly TruePost[], options: SiteOptions): void {
  const platform = truth[0]?.platform;
  const unclaimed = new Set(rows.filter((row) => row.platform === platform));
  // Posts whose page hides the id come last: by then only fingerprints are left for them.
  for (const post of [...truth].sort((one, other) => Number(one.id === '~') - Number(other.id === '~'))) {
    const counters = knowable(post, options);
    const row = [...unclaimed].find((candidate) => isOf(candidate, post, counters));
    expect(row, `${post.platform} ${post.id} of ${post.account}, ${JSON.stringify(counters)}`).toBeDefined();
    if (!row) continue;
    unclaimed.delete(row);
    expect(cells(row), `${post.platform} ${post.id}, number ${post.index}`).toEqual(expectedCells(post, counters));
  }
  expect([...unclaimed], 'rows of no post').toEqual([]);
}

function isOf(row: CsvRow, post: TruePost, counters: KnowableCounters): boolean {
  if (post.id !== '~') return row.post_id === post.id;
  const same = COUNTERS.every((counter) => row[counter] === String(counters[counter]?.value ?? ''));
  return row.post_id?.startsWith('~') === true && row.account === post.account && same;
}

const COMPARED = ['account', 'published_at', 'kind', 'promoted', 'reshare', ...COUNTERS, 'rounded'] as const;

function cells(row: CsvRow): Record<string, string> {
  return Object.fromEntries(
    COMPARED.map((name) => [name, name === 'published_at' && row.platform === 'facebook' ? '' : (row[name] ?? '(no column)')]),
  );
}

function expectedCells(post: TruePost, counters: KnowableCounters): Record<string, string> {
  return {
    account: post.account,
    // Facebook writes times so that they cannot be read.
    published_at: post.platform === 'facebook' ? '' : iso(post.publishedAt),
    kind: post.kind,
    promoted: String(post.promoted),
    reshare: String(post.reshare),
    ...Object.fromEntries(COUNTERS.map((counter) => [counter, String(counters[counter]?.value ?? '')])),
    rounded: COUNTERS.filter((counter) => counters[counter]?.rounded).join(' '),
  };
}
