import { describe, expect, test } from 'vitest';
import type { AccountRow, Role } from '../../../lib/data/rows';
import { chooseAccounts, isThere } from '../../../lib/scope/account-choice';
import { periodOf, problemOf } from '../../../lib/scope/period-choice';

describe('period', () => {
  test.each([
    ['days7', '2026-11-21', '2026-11-15', '2026-11-21'],
    ['days28', '2026-03-01', '2026-02-02', '2026-03-01'],
    ['days90', '2026-03-01', '2025-12-02', '2026-03-01'],
    ['thisMonth', '2026-11-21', '2026-11-01', '2026-11-21'],
    ['lastMonth', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['lastMonth', '2026-01-05', '2025-12-01', '2025-12-31'],
    ['thisQuarter', '2026-11-21', '2026-10-01', '2026-11-21'],
    ['thisQuarter', '2026-03-31', '2026-01-01', '2026-03-31'],
  ] as const)('%s on %s', (choice, today, from, to) => {
    expect(periodOf(choice, today)).toEqual({ from, to });
  });

  test('days of one’s own stay as they are', () => {
    expect(periodOf({ from: '2026-01-01', to: '2026-01-02' }, '2026-11-21')).toEqual({ from: '2026-01-01', to: '2026-01-02' });
  });

  test.each([
    ['2026-01-02', '2026-01-01', 'reversed'],
    ['', '2026-01-01', 'incomplete'],
    ['2026-02-30', '2026-03-01', 'incomplete'],
    ['2026-01-01', '2026-01-01', undefined],
  ])('from %s to %s is %s', (from, to, problem) => {
    expect(problemOf({ from, to })).toBe(problem);
  });
});

describe('accounts', () => {
  const account = (handle: string, role: Role): AccountRow => ({
    key: `x:${handle}`,
    platform: 'x',
    handle,
    role,
    firstSeenAt: 1,
    lastSeenAt: 1,
  });
  const accounts = [
    account('acme', 'own'),
    account('acme_help', 'own'),
    account('globex', 'competitor'),
    account('jo', 'employee'),
  ];
  const sets = [
    { id: 'a', name: 'Rivals', accounts: ['x:globex', 'x:acme'] },
    { id: 'b', name: 'Others', accounts: ['x:globex', 'x:gone'] },
  ];
  const keys = (choice: Parameters<typeof chooseAccounts>[0]) =>
    chooseAccounts(choice, accounts, sets).accounts.map(({ key }) => key);

  test('by role, one by one, and the own ones of a set', () => {
    expect(keys('own')).toEqual(['x:acme', 'x:acme_help']);
    expect(keys('competitors')).toEqual(['x:globex']);
    expect(keys('account:x:jo')).toEqual(['x:jo']);
    expect(keys('set:a')).toEqual(['x:acme']);
    expect(chooseAccounts('set:a', accounts, sets).set?.name).toBe('Rivals');
  });

  test('a set without an own account is about all of it; what is gone is nobody', () => {
    expect(keys('set:b')).toEqual(['x:globex']);
    expect(keys('set:c')).toEqual([]);
    expect(isThere('set:c', accounts, sets)).toBe(false);
    expect(isThere('account:x:gone', accounts, sets)).toBe(false);
    expect(isThere('account:x:jo', accounts, sets)).toBe(true);
  });
});
