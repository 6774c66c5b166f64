import { describe, expect, test } from 'vitest';
import { compare } from '../../../lib/kpi/change';
import { type Estimate, exactly } from '../../../lib/kpi/estimate';
import type { Measured } from '../../../lib/kpi/figures';
import type { KpiId } from '../../../lib/kpi/ids';

function measured(kpi: KpiId, estimate?: Estimate | number): Measured {
  const known = typeof estimate === 'number' ? exactly(estimate) : estimate;
  return { kpi, ...(known && { estimate: known }), missing: [], n: 9, without: 0, promoted: 0, inputs: {}, cautions: [] };
}

const changeOf = (kpi: KpiId, before?: Estimate | number, now?: Estimate | number) =>
  compare(measured(kpi, now), measured(kpi, before));

describe('against the period before', () => {
  test('numbers change by a share of what they were', () => {
    expect(changeOf('engagements', 200, 250)).toEqual({ kind: 'up', difference: exactly(0.25), as: 'relative' });
    expect(changeOf('costPerClick', 0.5, 0.25)).toEqual({ kind: 'down', difference: exactly(-0.5), as: 'relative' });
  });

  test('rates and scores change by points', () => {
    expect(changeOf('engagementRateByViews', 0.25, 0.375)).toEqual({ kind: 'up', difference: exactly(0.125), as: 'points' });
    expect(changeOf('netPromoterScore', 60, 40)).toEqual({ kind: 'down', difference: exactly(-20), as: 'points' });
  });

  test('ranges that overlap are no change', () => {
    const range = (low: number, high: number) => ({ value: low, low, high });
    expect(changeOf('views', range(6700, 6799), range(6790, 6999)).kind).toBe('unchanged');
    expect(changeOf('views', range(6700, 6799), range(6799, 6999)).kind).toBe('unchanged');
    expect(changeOf('views', range(6700, 6799), range(6800, 6999)).kind).toBe('up');
    expect(changeOf('views', range(6800, 6999), range(6700, 6799)).kind).toBe('down');
    expect(changeOf('views', 5, 5)).toEqual({ kind: 'unchanged', difference: exactly(0), as: 'relative' });
  });

  test('from nothing, or less, there is no share', () => {
    expect(changeOf('engagements', 0, 12)).toEqual({ kind: 'up', difference: exactly(12), as: 'amount' });
    expect(changeOf('netFollowerGrowth', -10, 5)).toEqual({ kind: 'up', difference: exactly(15), as: 'amount' });
  });

  test('the unknown does not change', () => {
    expect(changeOf('engagements', undefined, 12)).toEqual({ kind: 'unknown' });
    expect(changeOf('engagements', 12)).toEqual({ kind: 'unknown' });
  });
});
