import './fake-browser';

import { expect, test } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { Popup } from '../../../components/popup/Popup';
import { SidePanel } from '../../../components/SidePanel';
import { Welcome } from '../../../components/welcome/Welcome';
import { saveClient } from '../../../lib/data/clients';
import { savePreference } from '../../../lib/data/preferences';
import type { AccountRow, PostRow, Snapshot } from '../../../lib/data/rows';
import { saveSet } from '../../../lib/data/sets';
import { saveTag } from '../../../lib/data/tags';
import type { GoalRow } from '../../../lib/goals/goal';
import english from '../../../lib/i18n/en';
import { LANGUAGES } from '../../../lib/i18n/language';
import { KPI_IDS } from '../../../lib/kpi/ids';
import { DEFAULT_SETTINGS } from '../../../lib/settings';
import { ACME, compareScene, GLOBEX } from './compare-scene';
import { store, world } from './fake-browser';
import { GOALS, storeGoals } from './goals-scene';
import { eventually, post, showIn, storeRows, storeSettings, text } from './stage';
import { timingScene } from './timing-scene';

/**
 * Every page in a language in which each dictionary text stands in brackets. Names and texts of the data are Greek and numbers
 * are written as in Amharic, so a Latin letter outside brackets is a text that did not come from the dictionary.
 */
const PSEUDO = {
  language: 'am',
  dictionary: Object.fromEntries(Object.entries(english).map(([key, words]) => [key, `⟦${words}⟧`])),
};
/** Languages are called what their own speakers call them. */
const OWN_NAMES = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'language' }).of(language));
const NAMES_OF_THE_BROWSER = [...Intl.supportedValuesOf('timeZone'), ...Intl.supportedValuesOf('currency'), 'UTC'].map((name) =>
  name.replaceAll('_', ' '),
);
/** React Aria's own word for its hidden buttons; it brings it in Arabic and 33 other languages, of which Amharic is none. */
const LIBRARY_WORDS = ['Dismiss'];
/** What is offered as a name in links, where only Latin letters are sure to arrive. */
const LINK_NAME = /^campaign_\d{4}_\d{2}$/;
const SPOKEN = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt'];

function withoutDictionary(words: string): string {
  const rest = words.replace(/⟦[^⟦⟧]*⟧/g, '');
  return rest === words ? rest : withoutDictionary(rest);
}

/** Texts and spoken attributes with Latin letters that are not from the dictionary. */
function foreignTexts(): string[] {
  const found: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (element.matches('script, style')) continue;
    for (const name of SPOKEN) if (element.hasAttribute(name)) found.push(element.getAttribute(name) ?? '');
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? '');
    found.push(own.join(''));
    if (element instanceof HTMLOptionElement) found.push(element.value.includes('·') ? element.value : '');
  }
  return found.filter(
    (words) =>
      !LINK_NAME.test(words) &&
      ![...OWN_NAMES, ...NAMES_OF_THE_BROWSER, ...LIBRARY_WORDS].includes(words) &&
      /[A-Za-z]/.test(withoutDictionary(words)),
  );
}

/** Checks what is shown now, and that there is something to check. */
async function expectOnlyDictionary(): Promise<void> {
  await eventually(() => text('#root')).toContain('⟦');
  await expect.poll(foreignTexts).toEqual([]);
}

const greek = (id: string, change: Partial<PostRow> = {}): PostRow =>
  post(id, { account: 'x:άκμη', text: 'Πώς μειώσαμε τον χρόνο', url: 'https://x.com/1/status/1', ...change });
const seenAt = new Date(2026, 10, 20, 9).getTime();
const posts = [
  greek('1', {
    ...{ publishedAt: seenAt - 3_600_000, firstSeenAt: seenAt, lastSeenAt: seenAt + 7_200_000 },
    counts: { reactions: { value: 1200, step: 100 }, comments: { value: 3, step: 1 }, views: { value: 5, step: 1, floor: true } },
  }),
  greek('2', { promoted: true, reshare: true, kind: 'video' }),
  post('3', { account: 'x:γάμα', counts: { reactions: { value: 7, step: 1 } } }),
];
const snapshots: Snapshot[] = [0, 1, 2].map((hour) => ({
  post: 'x:1',
  seenAt: seenAt + hour * 3_600_000,
  counts: { reactions: { value: 1000 + hour * 100, step: 100 } },
}));
const accounts: AccountRow[] = [
  {
    key: 'x:άκμη',
    platform: 'x',
    handle: 'Άκμη',
    name: 'Άκμη Α.Ε.',
    role: 'own',
    firstSeenAt: 1,
    lastSeenAt: seenAt,
    followers: { value: 12_000, step: 1000 },
  },
];
const pseudo = (content: Parameters<typeof showIn>[1]) => showIn(PSEUDO, content);

test('welcome page, before and after Start', async () => {
  pseudo(<Welcome />);
  await expectOnlyDictionary();
  await screen.getByTestId('start').click();
  await eventually(() => text()).toContain(english['welcome.done.title']);
  await expectOnlyDictionary();
});

test('welcome page with nothing switched on, and when Start fails', async () => {
  await storeSettings({
    consentedAt: undefined as never,
    record: { ...DEFAULT_SETTINGS.record, linkedin: false, facebook: false },
  });
  pseudo(<Welcome />);
  world.refusal = '…';
  await screen.getByTestId('start').click();
  await eventually(() => text()).toContain('could not be started');
  await expectOnlyDictionary();
});

const account = { account: 'Άκμη', name: 'Άκμη Α.Ε.', followers: { value: 12_300, step: 100 } };
const recent = { seen: 40, read: 3 };
const health = [
  { platform: 'linkedin' as const, day: '2026-11-21', seen: 90, read: 20, lastSeenAt: seenAt, brokenSince: seenAt, recent },
];
const pages = {
  elsewhere: { address: undefined },
  silent: { address: 'https://x.com/home' },
  waiting: { address: 'https://x.com/home', page: { platform: 'x', seen: 0, read: 0 } },
  'all readable': { address: 'https://x.com/home', page: { platform: 'x', seen: 4, read: 4 } },
  'some readable, on a profile': { address: 'https://x.com/home', page: { platform: 'x', seen: 40, read: 38, account } },
  unreadable: { address: 'https://x.com/home', page: { platform: 'x', seen: 40, read: 3 } },
  'unreadable for a while': { address: 'https://www.linkedin.com/feed/', page: { platform: 'linkedin', seen: 1, read: 1 } },
} as const;

test.each(Object.entries(pages))('popup: %s', async (_name, state) => {
  await storeSettings();
  await storeRows({ posts, health });
  Object.assign(world, state);
  pseudo(<Popup />);
  await eventually(() => text('.strip')).toContain('⟦');
  await expect.poll(() => text('.strip')).not.toContain(english['popup.looking']);
  await expectOnlyDictionary();
});

test('popup: not started, and paused', async () => {
  world.address = 'https://www.facebook.com/';
  pseudo(<Popup />);
  await eventually(() => text('.strip')).toContain(english['popup.notStarted']);
  await expectOnlyDictionary();
  await storeSettings({ record: { x: false, linkedin: false, facebook: false } });
  await eventually(() => text('.strip')).toContain(english['popup.paused.text']);
  await expectOnlyDictionary();
});

/** With milestones, and changed once. */
function greekGoals(): GoalRow[] {
  return GOALS.map(({ name, measure, ...row }) => ({
    ...row,
    milestones: [
      { id: '1', name: 'Μισό', value: 440 },
      { id: '2', name: 'Αρχή', day: '2026-11-01' },
    ],
    changes: [{ at: 1, field: 'kpi', before: 'views', after: '' }],
    ...(name && { name: 'Στόχος' }),
    ...(measure && { measure: { ...measure, scope: { view: 'cohort' as const } } }),
  }));
}

test('popup: goals of every state', async () => {
  await storeSettings();
  await storeGoals(greekGoals());
  pseudo(<Popup />);
  await expect.poll(() => document.querySelectorAll('[data-testid="goal-row"]').length).toBe(GOALS.length);
  await expectOnlyDictionary();
});

test('goals: none yet, the editor with what can be wrong, the list and the detail of each', async () => {
  await storeSettings();
  await storeRows({ posts, snapshots, accounts });
  location.hash = '#goals';
  pseudo(<SidePanel />);
  await eventually(() => text('.goals-empty')).toContain(english['goal.none.first']);
  await expectOnlyDictionary();
  location.hash = '#goals/new';
  await screen.getByTestId('goal-target').fill('×');
  await screen.getByTestId('goal-deadline').fill('2020-01-01');
  document.querySelector<HTMLElement>('.goal-editor summary')?.click();
  await screen.getByTestId('goal-save').click();
  await expectOnlyDictionary();
  document.querySelector<HTMLElement>('[data-testid="goal-kpi"] [value="comments"]')?.click();
  await expectOnlyDictionary();
  document.querySelector<HTMLElement>('[data-testid="goal-objective"] [value="care"]')?.click();
  await expectOnlyDictionary();
  await storeGoals(greekGoals());
  location.hash = '#goals';
  await expect.poll(() => document.querySelectorAll('[data-testid="goal-row"]').length).toBeGreaterThan(5);
  await expectOnlyDictionary();
  for (const { id } of greekGoals()) {
    location.hash = `#goals/${id}`;
    await expect.poll(() => document.querySelector('[data-testid="goal-detail"]')).not.toBe(null);
    await expectOnlyDictionary();
  }
});

test('posts: nothing stored', async () => {
  location.hash = '#posts';
  pseudo(<SidePanel />);
  await eventually(() => text()).toContain(english['posts.none.title']);
  await expectOnlyDictionary();
});

test('posts: table, filters and detail', async () => {
  location.hash = '#posts';
  await storeSettings();
  await storeRows({ posts, snapshots, accounts });
  pseudo(<SidePanel />);
  await eventually(() => document.querySelectorAll('tr[data-post]').length).toBe(3);
  await screen.getByRole('button', { name: english['posts.filters'] }).click();
  await expectOnlyDictionary();
  location.hash = '#posts/x:1';
  await eventually(() => text('.detail')).toContain(english['detail.history']);
  await expect.poll(() => document.querySelector('.recharts-surface'), { timeout: 10_000 }).not.toBeNull();
  await expectOnlyDictionary();
  location.hash = '#posts/x:unknown';
  await eventually(() => text('.detail')).toContain(english['detail.gone']);
  await expectOnlyDictionary();
});

test('posts: nothing found', async () => {
  location.hash = '#posts';
  await storeSettings();
  await storeRows({ posts });
  pseudo(<SidePanel />);
  await screen.getByRole('searchbox').fill('ω-ω-ω');
  await eventually(() => text()).toContain(english['posts.nothingFound.title']);
  await expectOnlyDictionary();
});

test('overview: nothing stored, no account, and a period with its numbers', async () => {
  pseudo(<SidePanel />);
  await eventually(() => text()).toContain(english['posts.none.title']);
  await expectOnlyDictionary();
  await storeSettings();
  await storeRows({ posts });
  await eventually(() => text()).toContain(english['overview.noAccounts.title']);
  await expectOnlyDictionary();
  const now = Date.now();
  const recent = posts.map((row) => ({ ...row, publishedAt: now - 3 * 86_400_000, firstSeenAt: now, lastSeenAt: now }));
  await storeRows({ posts: recent, accounts });
  await eventually(() => text('.ranked')).toContain(english['overview.best']);
  await expect.poll(() => document.querySelector('.chart-legend')).not.toBeNull();
  await expectOnlyDictionary();
  await screen.getByRole('button', { name: english['charts.asTable'] }).click();
  document.querySelector<HTMLElement>('.quality summary')?.click();
  await expectOnlyDictionary();
  await screen.getByTestId('choose-tiles').click();
  await eventually(() => text('.chooser')).toContain(english['overview.chooser.title']);
  await expectOnlyDictionary();
});

test('data: exports, health, accounts, settings, and the question before deleting', async () => {
  await storeRows({ posts, accounts, health });
  world.mayNotify = true;
  await storeSettings({ language: 'am', reminders: { ...DEFAULT_SETTINGS.reminders, isOn: true, quietFrom: 8 } });
  location.hash = '#data';
  pseudo(<SidePanel />);
  await eventually(() => text('.reminders')).toContain(english['reminders.quiet.none']);
  await eventually(() => text('.data')).toContain('Άκμη');
  await expectOnlyDictionary();
  await screen.getByTestId('delete-everything').click();
  await eventually(() => text('[role=alertdialog]')).toContain(english['data.delete.question']);
  await expectOnlyDictionary();
});

test('dictionary of KPIs: every entry open, and nothing found', async () => {
  await storeSettings();
  location.hash = '#kpis';
  pseudo(<SidePanel />);
  await eventually(() => text('.dictionary')).toContain(english['kpi.engagements.name']);
  for (const summary of document.querySelectorAll<HTMLElement>('.dictionary summary')) summary.click();
  await expect.poll(() => document.querySelectorAll('.entry-detail').length).toBe(KPI_IDS.length);
  // Sources are names of firms, as they write themselves.
  for (const name of document.querySelectorAll('.entry-sources')) name.remove();
  await expectOnlyDictionary();
  await screen.getByRole('searchbox').fill('ω-ω-ω');
  await eventually(() => text('.dictionary')).toContain(english['kpis.none']);
  await expectOnlyDictionary();
});

test('compare: no set, the table with its explanations, and the editor', async () => {
  await storeSettings();
  location.hash = '#compare';
  pseudo(<SidePanel />);
  await eventually(() => text()).toContain(english['compare.none.track']);
  await expectOnlyDictionary();
  const rivals = [
    { ...ACME, handle: 'άκμη' },
    { ...GLOBEX, handle: 'γάμα' },
  ];
  const scene = compareScene(rivals, Date.now());
  await storeRows({ ...scene, posts: scene.posts.map((row) => ({ ...row, text: 'Πώς' })) });
  await saveSet(store, { name: 'Όλοι', accounts: scene.accounts.map(({ key }) => key) });
  await eventually(() => text('.cell-coverage')).toContain('≈');
  await expectOnlyDictionary();
  document.querySelector<HTMLElement>('.coverage')?.click();
  await eventually(() => text('[role=dialog]')).toContain(english['compare.coverage.method']);
  await expectOnlyDictionary();
  await userEvent.keyboard('{Escape}');
  document.querySelector<HTMLElement>('.set-picker .button')?.click();
  await eventually(() => text('[role=dialog]')).toContain(english['compare.set.delete']);
  await expectOnlyDictionary();
});

test('best time: nothing yet, and the heat map with its posts', async () => {
  await storeSettings();
  location.hash = '#timing';
  pseudo(<SidePanel />);
  await eventually(() => text()).toContain(english['timing.empty.title']);
  await expectOnlyDictionary();
  const scene = timingScene(60, Date.now());
  const account = 'x:άκμη';
  await storeRows({
    posts: scene.posts.map((row) => ({ ...row, account, text: 'Πώς' })),
    snapshots: scene.snapshots,
    accounts: [{ key: account, platform: 'x', handle: 'άκμη', role: 'own', firstSeenAt: 1, lastSeenAt: 1 }],
  });
  await eventually(() => text('.heat-map')).toContain(english['timing.heat.none']);
  document.querySelector<HTMLElement>('.heat-cell[data-level="few"]')?.click();
  await eventually(() => String(document.querySelector('.slot-posts') !== null)).toBe('true');
  await expectOnlyDictionary();
});

test('posts: groups, columns, choosing and tagging', async () => {
  location.hash = '#posts';
  await storeSettings();
  await storeRows({ posts, snapshots, accounts });
  await saveTag(store, { name: 'Άνοιξη', colour: 1, rules: [{ kind: 'video' }] });
  await savePreference(store, 'columns', ['published', 'tags', 'viralityRate', 'outlierScore', 'engagement']);
  await savePreference(store, 'grouping', 'tag');
  await screen.viewport(1200, 900);
  pseudo(<SidePanel />);
  await eventually(() => document.querySelectorAll('.group-line').length).toBe(2);
  await expectOnlyDictionary();
  await savePreference(store, 'grouping', 'account');
  await eventually(() => text('.group-line')).toContain('Άκμη');
  await screen.getByRole('checkbox', { name: english['posts.select.all'] }).click();
  await expectOnlyDictionary();
  await screen.getByRole('button', { name: english['posts.selected.tag'] }).click();
  document.querySelector<HTMLElement>('.tag-check input')?.click();
  await eventually(() => text('.modal .undo')).toContain('Άνοιξη');
  await expectOnlyDictionary();
  document.querySelector<HTMLElement>('.dialog-header button')?.click();
  await screen.getByRole('button', { name: english['posts.columns'] }).click();
  await eventually(() => text('.dialog')).toContain(english['posts.columns.all']);
  await expectOnlyDictionary();
});

test('tags: list and editor with everything that can be wrong; clients', async () => {
  location.hash = '#data';
  await storeSettings();
  await storeRows({ posts, accounts });
  const client = await saveClient(store, { name: 'Βορράς' }, { accounts: [], sets: [], tags: [] });
  const campaign = { from: '2026-03-01', to: '2026-05-31', budget: { amount: 5, currency: 'EUR' } };
  await saveTag(store, { name: 'Άνοιξη', colour: 1, rules: [], campaign, client: client.id });
  pseudo(<SidePanel />);
  await eventually(() => text('.tag-list')).toContain('Άνοιξη');
  await expectOnlyDictionary();
  await screen.getByRole('button', { name: english['tags.new'] }).click();
  // Names in links are Latin in every language; this one has no letter.
  await screen.getByLabelText(`⟦${english['tags.name']}⟧`, { exact: true }).fill('2027');
  await screen.getByRole('button', { name: english['tags.rules.add'] }).click();
  await screen.getByRole('checkbox', { name: english['tags.campaign'] }).click();
  await screen.getByRole('button', { name: english['tags.save'] }).click();
  await eventually(() => text('.editor')).toContain(english['tags.problem.emptyRule']);
  await expectOnlyDictionary();
  await screen.getByRole('button', { name: english['clients.edit'].replace('{{client}}', 'Βορράς') }).click();
  await eventually(() => text('.offers')).toContain('Άκμη');
  await expectOnlyDictionary();
});
