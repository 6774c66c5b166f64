import './fake-browser';

import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect } from 'vitest';
import { Page } from '../../../components/Page';
import type { AccountRow, AccountSnapshot, HealthRow, PostRow, Snapshot } from '../../../lib/data/rows';
import { encodeAudience, encodePost, encodeSnapshot } from '../../../lib/data/stored';
import english from '../../../lib/i18n/en';
import { createTranslator, type Wording } from '../../../lib/i18n/i18n';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings';
import { store, world } from './fake-browser';

let root: Root | undefined;

beforeEach(async () => {
  await Promise.all(store.tables.map((table) => table.clear()));
  Object.assign(world, {
    address: undefined,
    page: undefined,
    sample: undefined,
    refusal: undefined,
    opened: [],
    mayNotify: false,
    answer: true,
    button: { text: '', title: '' },
  });
  localStorage.clear();
  location.hash = '';
});

afterEach(() => {
  root?.unmount();
  root = undefined;
  document.body.replaceChildren();
});

/** Renders a page of the extension as it opens, in English at first. */
export function show(content: ReactNode): void {
  render(<Page translator={createTranslator({ language: 'en', dictionary: english })}>{content}</Page>);
}

/** Renders a page in given words, whatever language the settings say. */
export function showIn(wording: Wording, content: ReactNode): void {
  render(<I18nextProvider i18n={createTranslator(wording)}>{content}</I18nextProvider>);
}

function render(content: ReactNode): void {
  const frame = document.createElement('div');
  frame.id = 'root';
  document.body.append(frame);
  root = createRoot(frame);
  root.render(content);
}

export async function storeSettings(change: Partial<Settings> = {}): Promise<void> {
  await store.meta.put({ id: 'settings', value: { ...DEFAULT_SETTINGS, consentedAt: 1, language: 'en', ...change } });
}

export async function storeRows(rows: {
  readonly posts?: readonly PostRow[];
  readonly snapshots?: readonly Snapshot[];
  readonly accounts?: readonly AccountRow[];
  readonly accountSnapshots?: readonly AccountSnapshot[];
  readonly health?: readonly HealthRow[];
}): Promise<void> {
  await store.posts.bulkPut((rows.posts ?? []).map(encodePost));
  await store.snapshots.bulkPut((rows.snapshots ?? []).map(encodeSnapshot));
  await store.accounts.bulkPut((rows.accounts ?? []).map(encodeAudience));
  await store.accountSnapshots.bulkPut((rows.accountSnapshots ?? []).map(encodeAudience));
  await store.health.bulkPut([...(rows.health ?? [])]);
}

const NOON = new Date(2026, 10, 21, 12).getTime();

/** A post of X with exact counters; `change` says what is different. */
export function post(id: string, change: Partial<PostRow> = {}): PostRow {
  return {
    key: `x:${id}`,
    platform: 'x',
    id,
    account: 'x:acme',
    publishedAt: NOON,
    firstSeenAt: NOON,
    lastSeenAt: NOON,
    kind: 'text',
    promoted: false,
    reshare: false,
    counts: {},
    ...change,
  };
}

/** Waits until what is asked holds, or fails with what it last was. */
export function eventually<T>(find: () => T): { toBe(value: T): Promise<void>; toContain(part: string): Promise<void> } {
  return {
    toBe: (value) => expect.poll(find, { timeout: 5000 }).toBe(value),
    toContain: (part) => expect.poll(find, { timeout: 5000 }).toContain(part),
  };
}

export function text(selector = 'body'): string {
  return document.querySelector(selector)?.textContent ?? '';
}
