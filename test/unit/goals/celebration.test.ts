import { expect, test } from 'vitest';
import { toCelebrate } from '../../../lib/goals/celebration';
import type { GoalInView } from '../../../lib/goals/in-view';
import { behind, met } from '../reminders/made-reminders';

const inView = (each: Omit<GoalInView, 'values'>): GoalInView => ({ ...each, values: [] });

test('what was met lately is celebrated, once', () => {
  const goals = [met('new', '2026-11-19'), met('known', '2026-11-20'), met('old', '2026-11-12'), behind('late')].map(inView);
  expect(toCelebrate(goals, ['known'], '2026-11-20')).toEqual(['new']);
  expect(toCelebrate(goals, ['known', 'new'], '2026-11-20')).toEqual([]);
  expect(toCelebrate(goals, [], '2026-11-19')).toContain('old');
});
