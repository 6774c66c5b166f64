import { describe, expect, test } from 'vitest';
import { exact } from '../../../lib/counts/count';
import type { GroupFigures } from '../../../lib/kpi/figures';
import type { KpiId } from '../../../lib/kpi/ids';
import { measureGroup } from '../../../lib/kpi/measure-group';
import { measurePost } from '../../../lib/kpi/measure-post';
import { whyUnknown } from '../../../lib/kpi/why-unknown';
import { floor, followers, madeAccount, madeGroup, madePost, NOW } from './made-figures';

const why = (kpi: KpiId, group: GroupFigures) => {
  const measured = measureGroup(kpi, group);
  expect(measured.estimate).toBeUndefined();
  return whyUnknown(measured);
};
const open = () => madePost({ reactions: floor(500) }, { followers: followers(floor(500)) });

describe('why a KPI cannot be told', () => {
  test('two numbers without an upper end', () => {
    const measured = measurePost('engagementRateByFollowers', open(), NOW);
    expect(measured.estimate).toBeUndefined();
    expect(whyUnknown(measured)).toBe('open');
    const accounts = [madeAccount('x:acme', 'own', floor(500)), madeAccount('x:other', 'competitor', floor(500))];
    expect(why('shareOfAudience', madeGroup([], { accounts }))).toBe('open');
  });

  test('posts of which each is like that', () => {
    expect(why('engagementRateByFollowers', madeGroup([open(), open()]))).toBe('none');
  });

  test('nothing to divide by', () => {
    const measured = measurePost('engagementRateByViews', madePost({ reactions: exact(1), views: exact(0) }), NOW);
    expect(whyUnknown(measured)).toBe('zero');
  });

  test('inputs that are not known, one reading of followers, and nothing at all', () => {
    expect(why('engagementRateByViews', madeGroup([madePost({ reactions: exact(1) })]))).toBe('inputs');
    expect(why('followerGrowthRate', madeGroup([], { accounts: [madeAccount('x:acme', 'own', exact(1))] }))).toBe('readings');
    expect(why('engagementRateByViews', madeGroup([]))).toBe('nothing');
  });

  test('no competitors to set accounts against', () => {
    const accounts = [madeAccount('x:acme', 'own', exact(10))];
    expect(why('shareOfEngagement', madeGroup([madePost({ reactions: exact(1) })], { accounts }))).toBe('set');
    expect(why('shareOfEngagement', madeGroup([], { accounts }))).toBe('set');
  });
});
