import { expect, test } from 'vitest';
import { loadGoalValues } from '../../../lib/data/goal-values';
import { loadGoals } from '../../../lib/data/goals';
import { refreshGoals } from '../../../lib/data/goals-refresh';
import { fillSample } from '../../../lib/data/sample';
import { localDay } from '../../../lib/day';
import { standingOf } from '../../../lib/goals/standing';
import { createSample } from '../../../lib/sample/sample';
import { emptyStore } from './fixtures';

/** A Monday, a Saturday night, the first morning of a month and of a year, and the days about a change of clocks. */
const MOMENTS = [
  '2026-11-23T10:00',
  '2026-11-21T23:30',
  '2026-12-01T08:05',
  '2027-01-01T00:10',
  '2026-10-26T12:00',
  '2026-06-17T15:00',
];

test.for(MOMENTS)('on %s the goals of the sample are in every state', async (moment) => {
  const now = new Date(moment).getTime();
  const db = await emptyStore();
  await fillSample(db, createSample(now));
  await refreshGoals(db, now);
  const values = await loadGoalValues(db);
  const goals = await loadGoals(db);
  const states = Object.fromEntries(
    goals.map((goal) => [goal.id.replace('sample-', ''), standingOf(goal, values.get(goal.id) ?? [], localDay(now)).state]),
  );
  expect(states).toMatchObject({
    ...{ followers: 'met', growth: 'onTrack', engagement: 'behind', missed: 'missed', unseen: 'noData', leads: 'onTrack' },
  });
  expect(goals.filter(({ measure }) => !measure)).toHaveLength(1);
  expect(goals.filter(({ repeat }) => repeat)).toHaveLength(1);
  expect(goals.filter(({ milestones }) => milestones.length > 0)).toHaveLength(1);
  expect(goals.map(({ name }) => name).filter(Boolean)).toEqual(['Winter cover pictures on all three pages']);
});
