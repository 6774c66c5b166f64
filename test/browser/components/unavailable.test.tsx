import './fake-browser';

import { afterEach, expect, test } from 'vitest';
import { page as screen } from 'vitest/browser';
import { database } from '../../../components/database';
import { Popup } from '../../../components/popup/Popup';
import { SidePanel } from '../../../components/SidePanel';
import { eventually, show, storeSettings, text } from './stage';

const open = IDBFactory.prototype.open;

function breakDatabase(): void {
  database.close({ disableAutoOpen: false });
  IDBFactory.prototype.open = () => {
    throw new DOMException('Internal error opening backing store.', 'InvalidStateError');
  };
}

afterEach(() => {
  IDBFactory.prototype.open = open;
});

test.each([
  ['popup', <Popup key="popup" />, 'Record'],
  ['side panel', <SidePanel key="panel" />, 'No posts yet'],
])('%s: a database that does not open is said in a sentence, and trying again helps', async (_, page, shown) => {
  await storeSettings();
  breakDatabase();
  show(page);
  await eventually(() => text('[role=alert]')).toContain('The database on this computer does not open.');
  expect(text('[role=alert]')).toContain('Internal error opening backing store.');
  IDBFactory.prototype.open = open;
  await screen.getByRole('button', { name: 'Try again' }).click();
  await eventually(text).toContain(shown);
});
