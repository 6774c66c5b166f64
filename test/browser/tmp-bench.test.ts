import { test } from 'vitest';
import { measure } from '../bench/store-cost';

test('bench', { timeout: 600_000 }, async () => {
  for (const [p, l, s] of [
    [10000, 2, 100],
    [10000, 2, 20000],
  ] as const) {
    const r = await measure(p, l, s, 3);
    console.log(JSON.stringify(r, (_k, v) => (typeof v === 'number' ? Math.round(v) : v)));
  }
});
