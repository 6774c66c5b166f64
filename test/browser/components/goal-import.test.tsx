import './fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { page as screen } from 'vitest/browser';
import { SidePanel } from '../../../components/SidePanel';
import { loadGoals } from '../../../lib/data/goals';
import { catchDownloads } from './downloads';
import { store } from './fake-browser';
import { eventually, show, storeSettings, text } from './stage';

beforeEach(async () => {
  await screen.viewport(500, 900);
  await storeSettings();
  location.hash = '#data';
});

const file = (...lines: string[]) => new File([lines.join('\r\n')], 'goals.csv', { type: 'text/csv' });
const HEAD = 'start,deadline,kpi,target,tag';

test('goals are read from a file, what is wrong with a line is said, and the file can be read again', async () => {
  show(<SidePanel />);
  const input = screen.getByTestId('import-goals');
  const goals = file(
    HEAD,
    '2026-11-01,2026-11-30,followers,480,',
    '2026-11-01,2026-11-30,followers,many,',
    '2026-11-01,,likes,1,',
  );
  await input.upload(goals);
  await eventually(() => text('.goal-import')).toContain('Goals: 1 added, 0 changed, 0 as they were.');
  expect(text('.goal-import')).toContain('2 lines were left out:');
  expect(text('.goal-import')).toContain('Line 3: “many” in the column “target” is not a number.');
  expect(text('.goal-import')).toContain('Line 4: there is no KPI “likes”.');
  expect(await loadGoals(store)).toMatchObject([{ measure: { kpi: 'followers', target: { value: 480 } } }]);
  await input.upload(goals);
  await eventually(() => text('.goal-import')).toContain('Goals: 0 added, 0 changed, 1 as they were.');
});

test('what is no file of goals is told', async () => {
  show(<SidePanel />);
  await screen.getByTestId('import-goals').upload(file('hello', 'world'));
  await eventually(() => text('.goal-import')).toContain('Line 1: these are no goals.');
  expect(text('.goal-import')).not.toContain('left out');
});

test.each(['goals', 'goal-values'])('downloads %s as CSV', async (kind) => {
  const files = catchDownloads();
  show(<SidePanel />);
  await screen.getByTestId(`export-${kind}`).click();
  await eventually(() => text('.exports')).toContain('is ready');
  const [[name, content] = []] = files;
  expect(name).toMatch(new RegExp(`^kpi-lens-${kind}-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
  expect(await content).toMatch(/^\ufeff?goal,/);
});
