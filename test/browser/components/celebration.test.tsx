import './fake-browser';

import { beforeEach, expect, test, vi } from 'vitest';
import { page as screen } from 'vitest/browser';
import { Popup } from '../../../components/popup/Popup';
import { SidePanel } from '../../../components/SidePanel';
import { loadCelebrated } from '../../../lib/data/celebrated';
import { store } from './fake-browser';
import { storeGoals } from './goals-scene';
import { show, storeSettings } from './stage';

// The scene's values come from no posts: counted again, they would go.
vi.mock('../../../lib/data/goals-refresh', () => ({ refreshGoals: vi.fn(async () => {}) }));

const celebrated = () => document.querySelectorAll('[data-celebrated]').length;
const rows = () => document.querySelectorAll('[data-testid="goal-row"]').length;

beforeEach(async () => {
  await screen.viewport(500, 900);
  await storeSettings();
  await storeGoals();
});

test('a goal that is met is celebrated the first time somebody sees it, and not again', async () => {
  show(<Popup />);
  await expect.poll(celebrated, { timeout: 10_000 }).toBeGreaterThan(0);
  for (const row of document.querySelectorAll('[data-celebrated]')) expect(row.getAttribute('data-state')).toBe('met');
  await expect.poll(async () => (await loadCelebrated(store)).length).toBe(celebrated());
  const before = celebrated();
  expect(before).toBeLessThan(rows());
  document.body.replaceChildren();
  location.hash = '#goals';
  show(<SidePanel />);
  await expect.poll(rows, { timeout: 10_000 }).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(celebrated()).toBe(0);
});

test('nothing moves where the person wants no motion', () => {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const moving = rules.filter((rule) => rule.cssText.includes('goal-spring') && !rule.cssText.startsWith('@keyframes'));
  expect(moving.length).toBeGreaterThan(0);
  for (const rule of moving) {
    expect(rule).toBeInstanceOf(CSSMediaRule);
    expect((rule as CSSMediaRule).conditionText).toContain('prefers-reduced-motion: no-preference');
  }
});
