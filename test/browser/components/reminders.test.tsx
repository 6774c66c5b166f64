import './fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { page as screen } from 'vitest/browser';
import { SidePanel } from '../../../components/SidePanel';
import { loadSettings } from '../../../lib/data/settings';
import { DEFAULT_REMINDERS } from '../../../lib/reminders/settings';
import { store, world } from './fake-browser';
import { eventually, show, storeSettings, text } from './stage';

const stored = async () => (await loadSettings(store)).reminders;

beforeEach(async () => {
  await screen.viewport(500, 900);
  await storeSettings();
  location.hash = '#data';
});

test('reminders are off until the browser allows notifications', async () => {
  show(<SidePanel />);
  const all = screen.getByTestId('reminders');
  await expect.element(all).not.toBeChecked();
  await expect.element(screen.getByTestId('reminders-behind')).not.toBeInTheDocument();
  await all.click();
  await expect.element(all).toBeChecked();
  expect((await stored()).isOn).toBe(true);
  await expect.element(screen.getByTestId('reminders-behind')).toBeChecked();
  await all.click();
  await expect.poll(async () => (await stored()).isOn).toBe(false);
});

test('refused, the switch stays off and says what to do', async () => {
  world.answer = false;
  show(<SidePanel />);
  const all = screen.getByTestId('reminders');
  await all.click();
  await eventually(() => text('.reminders [role=alert]')).toContain('did not allow notifications');
  await expect.element(all).not.toBeChecked();
  expect((await stored()).isOn).toBe(false);
  world.answer = new Error('a click is needed');
  await all.click();
  await eventually(() => text('.reminders [role=alert]')).toContain('a click is needed');
  world.answer = true;
  await all.click();
  await expect.element(all).toBeChecked();
  expect(document.querySelector('.reminders [role=alert]')).toBeNull();
});

test('where the browser has withdrawn its permission, that is said, and the switch asks again', async () => {
  await storeSettings({ reminders: { ...DEFAULT_REMINDERS, isOn: true } });
  show(<SidePanel />);
  await eventually(() => text('.reminders')).toContain('no longer lets');
  const all = screen.getByTestId('reminders');
  await expect.element(all).not.toBeChecked();
  await all.click();
  await expect.element(all).toBeChecked();
  await eventually(() => String(text('.reminders').includes('no longer lets'))).toBe('false');
});

test('what to be reminded of and when is stored, each by itself', async () => {
  world.mayNotify = true;
  await storeSettings({ reminders: { ...DEFAULT_REMINDERS, isOn: true } });
  show(<SidePanel />);
  await screen.getByTestId('reminders-breakout').click();
  await screen.getByTestId('reminders-deadline-days').selectOptions('7 days before');
  await screen.getByTestId('reminders-idle-days').selectOptions('after 5 days');
  await screen.getByTestId('reminders-report-every').selectOptions('every month');
  await screen.getByTestId('quiet-from').selectOptions('18');
  await screen.getByTestId('quiet-until').selectOptions('18');
  await eventually(() => text('.reminders')).toContain('No quiet hours');
  await expect.poll(stored).toEqual({
    isOn: true,
    kinds: { ...DEFAULT_REMINDERS.kinds, breakout: false },
    deadlineDays: 7,
    idleDays: 5,
    reportEvery: 'month',
    quietFrom: 18,
    quietUntil: 18,
  });
  await screen.getByTestId('reminders-deadline').click();
  await expect.element(screen.getByTestId('reminders-deadline-days')).not.toBeInTheDocument();
});
