import { expect, test } from 'vitest';
import { BadLine } from '../../../lib/export/read-cells';
import { readGoal } from '../../../lib/export/read-goal';

const NAMES = { clients: new Map([['c1', 'Acme Ltd']]), tags: new Map([['t1', 'Launch']]), handles: new Map() };
const LEAST = { start: '2026-11-01', deadline: '2026-11-30', kpi: 'netFollowerGrowth', target: '80' };

function problemOf(cells: Record<string, string>): object | undefined {
  try {
    readGoal({ ...LEAST, ...cells }, NAMES);
    return undefined;
  } catch (error) {
    return error instanceof BadLine ? error.problem : undefined;
  }
}

test('start, deadline, KPI and target make a goal; the rest is what is usual', () => {
  expect(readGoal(LEAST, NAMES)).toEqual({
    objective: 'community',
    period: { from: '2026-11-01', to: '2026-11-30' },
    measure: { kpi: 'netFollowerGrowth', scope: { view: 'cohort' }, target: { value: 80 }, direction: 'up', source: 'recorded' },
    milestones: [],
    changes: [],
  });
  expect(readGoal({ ...LEAST, kpi: 'revenue' }, NAMES).measure?.source).toBe('typed');
  expect(readGoal({ ...LEAST, kpi: 'timeToFirstResponse' }, NAMES).measure?.direction).toBe('down');
});

test('a line with a name alone is an item of the checklist', () => {
  const item = readGoal({ start: '2026-11-01', deadline: '2026-11-30', name: 'New profile picture' }, NAMES);
  expect(item).toMatchObject({ name: 'New profile picture', objective: 'awareness' });
  expect(item).not.toHaveProperty('measure');
});

test('accounts are read by their handles whether they were seen or not, tags and clients by their names', () => {
  const { client, measure } = readGoal(
    { ...LEAST, client: 'acme ltd', tag: 'LAUNCH', accounts: 'x:Acme  linkedin:company/acme' },
    NAMES,
  );
  expect(client).toBe('c1');
  expect(measure?.scope).toEqual({ view: 'cohort', tag: 't1', accounts: ['x:acme', 'linkedin:company/acme'] });
  expect(readGoal({ ...LEAST, accounts: 'none' }, NAMES).measure?.scope.accounts).toEqual([]);
});

test.for([
  [{ start: '' }, { wrong: 'missing', column: 'start' }],
  [{ start: '2026-02-30' }, { wrong: 'notDay', column: 'start', value: '2026-02-30' }],
  [{ deadline: '30.11.2026' }, { wrong: 'notDay', column: 'deadline', value: '30.11.2026' }],
  [{ deadline: '2026-10-31' }, { wrong: 'endsBeforeStart', column: 'deadline', value: '2026-10-31' }],
  [{ kpi: '' }, { wrong: 'missing', column: 'kpi' }],
  [{ kpi: 'likes' }, { wrong: 'unknownKpi', column: 'kpi', value: 'likes' }],
  [{ variant: 'odd' }, { wrong: 'unknownVariant', column: 'variant', value: 'odd' }],
  [{ target: '' }, { wrong: 'noTarget' }],
  [{ target: 'many' }, { wrong: 'notNumber', column: 'target', value: 'many' }],
  [{ target: 'Infinity' }, { wrong: 'notNumber', column: 'target', value: 'Infinity' }],
  [{ direction: 'left' }, { wrong: 'notOneOf', column: 'direction', value: 'left', allowed: 'up, down' }],
  [{ tag: 'gone' }, { wrong: 'unknownTag', column: 'tag', value: 'gone' }],
  [{ client: 'gone' }, { wrong: 'unknownClient', column: 'client', value: 'gone' }],
  [{ accounts: 'acme' }, { wrong: 'notAccount', column: 'accounts', value: 'acme' }],
  [{ done_at: 'soon' }, { wrong: 'notTime', column: 'done_at', value: 'soon' }],
  [{ milestones: '[{"name":1}]' }, { wrong: 'notList', column: 'milestones', value: '[{"name":1}]' }],
  [{ changes: '{' }, { wrong: 'notList', column: 'changes', value: '{' }],
] as const)('%j is told as %j', ([cells, problem]) => {
  expect(problemOf(cells)).toEqual(problem);
});
