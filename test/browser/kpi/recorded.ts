import { trackAs } from '../../../lib/data/accounts';
import { Store } from '../../../lib/data/db';
import { parseBatch } from '../../../lib/data/readings';
import { record } from '../../../lib/data/record';
import { changeSettings } from '../../../lib/data/settings';
import { type ExportKind, exportCsv } from '../../../lib/export/export-csv';
import type { KpiId } from '../../../lib/kpi/ids';
import { MADE_ACCOUNTS } from './made-accounts';
import { madeFeed } from './made-feed';
import type { Files } from './plain-cells';

/** Records the posts as the background does and exports them; `files` are the texts of what a person would download. */
export async function recordAndExport(kpis: readonly KpiId[], now: number): Promise<{ db: Store; files: Files }> {
  const db = new Store(`check-${crypto.randomUUID()}`);
  await changeSettings(db, { consentedAt: 1 });
  for (const { platform, handle, role } of MADE_ACCOUNTS) await trackAs(db, { platform, account: handle, role }, now);
  for (const batch of madeFeed(now)) await record(db, parseBatch(batch), now);
  const textOf = async (kind: ExportKind) => (await exportCsv(kind, { db, kpis })).text();
  return { db, files: { posts: await textOf('posts'), daily: await textOf('daily'), accounts: await textOf('accounts') } };
}
