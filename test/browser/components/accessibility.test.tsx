import './fake-browser';

import axe from 'axe-core';
import type { ReactNode } from 'react';
import { afterAll, describe, expect, test } from 'vitest';
import { page as screen } from 'vitest/browser';
import { Explained } from '../../../components/kpi/Explained';
import { Popup } from '../../../components/popup/Popup';
import { SidePanel } from '../../../components/SidePanel';
import { Welcome } from '../../../components/welcome/Welcome';
import { savePreference } from '../../../lib/data/preferences';
import { saveSet } from '../../../lib/data/sets';
import { measureGroup } from '../../../lib/kpi/measure-group';
import type { Settings } from '../../../lib/settings';
import { ACME, compareScene, GLOBEX } from './compare-scene';
import { store, world } from './fake-browser';
import { GOALS, storeGoals } from './goals-scene';
import { eventually, post, show, storeRows, storeSettings, text } from './stage';
import { timingScene } from './timing-scene';

const account = { account: 'Globex', followers: { value: 12_300, step: 100 } };
const counts = { reactions: { value: 1200, step: 100 }, views: { value: 50_000, step: 1000 } };
const recent = { seen: 40, read: 3 };

/** Stores a little of everything. */
async function fill(theme: Settings['theme']): Promise<void> {
  await storeSettings({ theme });
  await storeRows({
    posts: [post('1', { text: 'Pricing pages', counts }), post('2', { promoted: true, reshare: true })],
    snapshots: [1, 2].map((hour) => ({ post: 'x:1', seenAt: hour * 3_600_000, counts })),
    accounts: [{ key: 'x:acme', platform: 'x', handle: 'Acme', role: 'own', firstSeenAt: 1, lastSeenAt: 1 }],
    health: [{ platform: 'linkedin', day: '2026-11-21', seen: 90, read: 20, lastSeenAt: 1, brokenSince: 1, recent }],
  });
}

/** With a target that is none, every part open. */
async function setBadly(): Promise<void> {
  await screen.getByTestId('goal-target').fill('many');
  await screen.getByText('Name, repetition, milestones and more').click();
  await screen.getByRole('button', { name: 'Add a milestone' }).click();
  await screen.getByTestId('goal-save').click();
  await eventually(() => text('.problem')).toContain('not a number');
}

const GROUP = {
  posts: [{ post: post('1', { counts }) }, { post: post('2', { counts, promoted: true }) }],
  accounts: [],
  days: 28,
  now: Date.now(),
};

interface View {
  readonly content: ReactNode;
  readonly width: number;
  readonly hash?: string;
  readonly ready: string;
  readonly prepare?: () => Promise<void>;
}

/** The same posts, published lately. */
async function publishLately(): Promise<void> {
  const now = Date.now();
  const lately = { firstSeenAt: now, lastSeenAt: now };
  await storeRows({
    posts: [
      post('1', { text: 'Pricing pages', counts, publishedAt: now - 5 * 86_400_000, ...lately }),
      post('3', { text: 'Office', counts, publishedAt: now - 86_400_000, ...lately }),
    ],
  });
  await eventually(() => text('.ranked')).toContain('Pricing pages');
  await eventually(() => String(document.querySelectorAll('.recharts-surface').length)).toBe('1');
}

/** Compares two accounts of which enough was seen. */
async function compareTwo(): Promise<void> {
  await storeRows(compareScene([ACME, GLOBEX], Date.now()));
  await saveSet(store, { name: 'Rivals', accounts: ['x:acme', 'x:globex'] });
  await eventually(() => text('.verdict')).toContain('Share of engagement');
}

async function publishForWeeks(): Promise<void> {
  await storeRows(timingScene(90, Date.now()));
  await eventually(() => text('.best-times')).toContain('Tuesday');
  document.querySelector<HTMLElement>('.heat-cell[data-best]')?.click();
  await eventually(() => text('.slot-posts')).toContain('Tuesday');
}

const views: Readonly<Record<string, View>> = {
  welcome: { content: <Welcome />, width: 1000, ready: 'You are set' },
  popup: { content: <Popup />, width: 372, ready: 'Followers'.toLowerCase() },
  'popup with goals': {
    content: <Popup />,
    width: 372,
    ready: 'No goals yet',
    prepare: async () => {
      await storeGoals();
      await eventually(() => document.querySelectorAll('[data-testid="goal-row"]').length).toBe(GOALS.length);
    },
  },
  overview: { content: <SidePanel />, width: 320, hash: '#overview', ready: 'Engagement rate by views', prepare: publishLately },
  'overview, wide': {
    content: <SidePanel />,
    width: 1100,
    hash: '#overview',
    ready: 'Engagement rate by views',
    prepare: publishLately,
  },
  'overview, choosing': {
    content: <SidePanel />,
    width: 400,
    hash: '#overview',
    ready: 'Engagement rate by views',
    prepare: async () => screen.getByTestId('choose-tiles').click(),
  },
  'nothing to compare': { content: <SidePanel />, width: 320, hash: '#compare', ready: 'Track at least two accounts first' },
  compare: { content: <SidePanel />, width: 320, hash: '#compare', ready: 'Track at least two', prepare: compareTwo },
  'compare, wide': { content: <SidePanel />, width: 1100, hash: '#compare', ready: 'Track at least two', prepare: compareTwo },
  'best time': { content: <SidePanel />, width: 320, hash: '#timing', ready: 'Best time', prepare: publishForWeeks },
  'best time, wide': { content: <SidePanel />, width: 1100, hash: '#timing', ready: 'Best time', prepare: publishForWeeks },
  'posts, two lines': { content: <SidePanel />, width: 320, hash: '#posts', ready: 'Pricing pages' },
  'posts in groups': {
    content: <SidePanel />,
    width: 1100,
    hash: '#posts',
    ready: 'Pricing pages',
    prepare: async () => {
      await savePreference(store, 'columns', ['published', 'tags', 'viralityRate', 'outlierScore', 'engagement']);
      await screen.getByLabelText('Group by').selectOptions('Kind');
      await eventually(() => text('.group-line')).toContain('Text');
      await screen.getByRole('checkbox', { name: 'Choose every post found' }).click();
    },
  },
  columns: {
    content: <SidePanel />,
    width: 320,
    hash: '#posts',
    ready: 'Pricing pages',
    prepare: async () => screen.getByRole('button', { name: 'Columns' }).click(),
  },
  'tag editor': {
    content: <SidePanel />,
    width: 400,
    hash: '#posts',
    ready: 'Pricing pages',
    prepare: async () => {
      await screen.getByRole('button', { name: 'Tags', exact: true }).click();
      await screen.getByRole('button', { name: 'New tag' }).click();
      await screen.getByRole('button', { name: 'Add a rule' }).click();
      await screen.getByRole('checkbox', { name: /^Campaign/ }).click();
      await screen.getByRole('button', { name: 'Save', exact: true }).click();
    },
  },
  'client editor': {
    content: <SidePanel />,
    width: 400,
    hash: '#data',
    ready: 'Role of Acme',
    prepare: async () => screen.getByRole('button', { name: 'New client' }).click(),
  },
  'posts, columns': { content: <SidePanel />, width: 1100, hash: '#posts', ready: 'Pricing pages' },
  'post with its readings': { content: <SidePanel />, width: 1100, hash: '#posts/x:1', ready: '2 readings' },
  'post over the list': { content: <SidePanel />, width: 320, hash: '#posts/x:1', ready: '2 readings' },
  'goals, none yet': { content: <SidePanel />, width: 320, hash: '#goals', ready: 'Set the first goal' },
  'goals, all states': {
    ...{ content: <SidePanel />, width: 320, hash: '#goals', ready: 'Set the first goal' },
    prepare: async () => {
      await storeGoals();
      await eventually(() => text()).toContain('More than 7 at once');
    },
  },
  'goal being set': { content: <SidePanel />, width: 320, hash: '#goals/new', ready: 'Is it SMART?', prepare: setBadly },
  'goal with its numbers': {
    ...{ content: <SidePanel />, width: 320, hash: '#goals/level', ready: 'Set the first goal' },
    prepare: async () => {
      await storeGoals();
      await eventually(() => text()).toContain('Where the numbers come from');
    },
  },
  'KPI dictionary': { content: <SidePanel />, width: 320, hash: '#kpis', ready: 'Net promoter score' },
  'entry of the dictionary': {
    content: <SidePanel />,
    width: 400,
    hash: '#kpis/engagementRateByFollowers',
    ready: 'Why do other tools show another number?',
  },
  'explanation of a number': {
    content: (
      <main>
        <Explained measured={measureGroup('engagementRateByViews', GROUP)}>{'ER'}</Explained>
      </main>
    ),
    width: 320,
    ready: 'ER',
    prepare: async () => {
      document.querySelector<HTMLElement>('.kpi-explained')?.click();
      await eventually(() => text('[role=dialog]')).toContain('1 promoted post left out');
    },
  },
  data: { content: <SidePanel />, width: 400, hash: '#data', ready: 'Role of Acme' },
  question: {
    content: <SidePanel />,
    width: 400,
    hash: '#data',
    ready: 'Delete everything',
    prepare: async () => screen.getByTestId('delete-everything').click(),
  },
};

afterAll(() => document.documentElement.removeAttribute('data-theme'));

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(Object.entries(views))('%s can be used by everybody', async (_name, { content, width, hash, ready, prepare }) => {
    await screen.viewport(width, 900);
    await fill(theme);
    Object.assign(world, { address: 'https://x.com/Globex', page: { platform: 'x', seen: 9, read: 8, account } });
    if (hash) location.hash = hash;
    show(content);
    await eventually(() => text()).toContain(ready);
    await prepare?.();
    await eventually(() => document.documentElement.dataset.theme).toBe(theme);
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    const { violations, passes } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
});

test('nothing is cut off or pushed aside at 320 pixels', async () => {
  await screen.viewport(320, 900);
  await fill('light');
  for (const [hash, ready] of [
    ['#overview', 'Engagement rate by views'],
    ['#posts', 'Pricing pages'],
    ['#goals', 'Set the first goal'],
    ['#goals/new', 'Is it SMART?'],
    ['#data', 'Role of Acme'],
  ] as const) {
    location.hash = hash;
    if (!document.querySelector('.panel')) show(<SidePanel />);
    await eventually(() => text()).toContain(ready);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const wide = [...document.querySelectorAll('.panel-tab, .post-line, .data, .overview')].filter(
      (box) => box.scrollWidth > box.clientWidth,
    );
    expect(wide.map((box) => box.className)).toEqual([]);
  }
});
