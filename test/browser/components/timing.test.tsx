import './fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { SidePanel } from '../../../components/SidePanel';
import type { PostRow } from '../../../lib/data/rows';
import { eventually, post, show, storeRows, storeSettings, text } from './stage';

const DAY = 86_400_000;
const exact = (value: number) => ({ value, step: 1 });

/** Local hour of a weekday (Monday is 1) some weeks ago. */
function at(weekday: number, hour: number, weeksAgo: number): number {
  const day = new Date();
  day.setHours(hour, 20, 0, 0);
  day.setDate(day.getDate() - ((day.getDay() + 7 - (weekday % 7)) % 7) - weeksAgo * 7);
  return day.getTime();
}

let made = 0;
function rated(publishedAt: number, percent: number, change: Partial<PostRow> = {}): PostRow {
  made += 1;
  const views = exact(1000);
  return post(`r${made}`, {
    publishedAt,
    firstSeenAt: publishedAt + DAY,
    lastSeenAt: publishedAt + DAY,
    counts: { reactions: exact(percent * 10), views },
    text: `post ${made}`,
    ...change,
  });
}

const account = { key: 'x:acme', platform: 'x', handle: 'Acme', role: 'own', firstSeenAt: 1, lastSeenAt: 1 } as const;
const tuesdays = [1, 2, 3].map((weeks) => rated(at(2, 9, weeks), 4 + weeks));
const others = [1, 2, 3].flatMap((weeks) => [rated(at(4, 14, weeks), 2), rated(at(5, 18, weeks), 1)]);
const lonely = rated(at(7, 20, 1), 90);
const cellOf = (weekday: string, hour: string) => {
  const column = [...document.querySelectorAll('.heat-map thead th')].findIndex((head) => head.textContent === hour);
  const row = [...document.querySelectorAll('.heat-map tbody tr')].find((each) => each.textContent?.includes(weekday));
  return row?.children[column] as HTMLElement | undefined;
};

beforeEach(async () => {
  await storeSettings();
  await screen.viewport(1200, 900);
  location.hash = '#timing';
  await storeRows({ posts: [...tuesdays, ...others, lonely], accounts: [account] });
});

test('medians, numbers of posts, and the best slots in words', async () => {
  show(<SidePanel />);
  await eventually(() => text('.best-times')).toContain('Tuesday');
  expect(document.querySelectorAll('.best-times li')).toHaveLength(1);
  expect(text('.best-times')).toContain('median 6.00%');
  expect(text('.best-times')).toContain('3 posts · posts from 5.00% to 7.00%');
  expect(cellOf('Tuesday', '9 AM')?.querySelector('.heat-rate')?.textContent).toBe('6%');
  expect(cellOf('Tuesday', '9 AM')?.querySelector('.heat-count')?.textContent).toBe('3');
  expect(cellOf('Tuesday', '9 AM')?.dataset.level).toBe('5');
  expect(cellOf('Friday', '6 PM')?.dataset.level).toBe('1');
  expect(cellOf('Sunday', '8 PM')?.dataset.level).toBe('few');
  expect(cellOf('Monday', '9 AM')?.dataset.level).toBe('none');
  expect(text('.timing-notes')).toContain('10 posts are taken at the age of 24 hours');
});

test('blocks of three hours where it is narrow, and on demand', async () => {
  show(<SidePanel />);
  await eventually(() => String(document.querySelectorAll('.heat-map thead th').length)).toBe('25');
  await screen.getByRole('radio', { name: '3 hours' }).click();
  await eventually(() => String(document.querySelectorAll('.heat-map thead th').length)).toBe('9');
  expect(text('.best-times')).toContain('9:00 AM – 12:00 PM');
  await screen.viewport(320, 900);
  await eventually(() => String(document.querySelector('.timing-head .segments'))).toBe('null');
  const wide = [...document.querySelectorAll('.timing, .timing *')].filter((box) => {
    const { left, right } = box.getBoundingClientRect();
    return (left < 0 || right > 320) && !box.closest('.calendar-frame, .only-read-aloud');
  });
  expect(wide.map((box) => box.outerHTML.slice(0, 80))).toEqual([]);
  expect(document.querySelector('.panel-tab:not([inert])')?.scrollWidth).toBeLessThanOrEqual(320);
});

test('arrow keys walk through the cells, Enter lists the posts of one', async () => {
  show(<SidePanel />);
  await eventually(() => text('.heat-map')).toContain('6%');
  const first = document.querySelector<HTMLElement>('.heat-cell[tabindex="0"]');
  expect(document.querySelectorAll('.heat-cell[tabindex="0"]')).toHaveLength(1);
  first?.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{End}{Home}');
  for (let hour = 0; hour < 9; hour += 1) await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(cellOf('Tuesday', '9 AM'));
  await userEvent.keyboard('{Enter}');
  await eventually(() => document.querySelectorAll('.slot-posts li').length).toBe(3);
  expect([...document.querySelectorAll('.slot-posts strong')].map((rate) => rate.textContent)).toEqual([
    '7.00%',
    '6.00%',
    '5.00%',
  ]);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(cellOf('Sunday', '9 AM'));
});

test('right to left, the arrow keys go where they point', async () => {
  await storeSettings({ language: 'ar' });
  show(<SidePanel />);
  await eventually(() => document.documentElement.dir).toBe('rtl');
  await eventually(() => document.querySelectorAll('.heat-cell').length).toBe(168);
  document.querySelector<HTMLElement>('.heat-cell[tabindex="0"]')?.focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect((document.activeElement as HTMLElement).dataset.cell).toBe('0,1');
  const [one, next] = document.querySelectorAll('[data-cell="0,0"], [data-cell="0,1"]');
  expect((one?.getBoundingClientRect().left ?? 0) > (next?.getBoundingClientRect().left ?? 0)).toBe(true);
});

test('the calendar counts posts by day', async () => {
  show(<SidePanel />);
  await eventually(() => text('.calendar')).toContain('1');
  const counted = [...document.querySelectorAll('.calendar-day')].map((day) => Number(day.textContent));
  expect(counted).toHaveLength(28);
  expect(counted.reduce((sum, posts) => sum + posts, 0)).toBe(10);
});

test('a site that shows no times has no best time', async () => {
  await storeRows({
    posts: Array.from({ length: 20 }, (_, index) => {
      const { publishedAt: _unknown, ...row } = rated(Date.now() - 3 * DAY, 2);
      return { ...row, key: `facebook:${index}`, platform: 'facebook', id: String(index), account: 'facebook:acme' } as const;
    }),
    accounts: [{ ...account, key: 'facebook:acme', platform: 'facebook' }],
  });
  show(<SidePanel />);
  await eventually(() => text('.timing')).toContain('Facebook does not show when a post was published');
  expect(document.querySelector('.heat-map')).toBeNull();
  await screen.getByRole('radio', { name: 'X', exact: true }).click();
  await eventually(() => text('.best-times')).toContain('Tuesday');
});
