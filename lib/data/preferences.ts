import type { Organisation } from '../goals/proposals';
import type { KpiId } from '../kpi/ids';
import type { StoredWordings } from '../report/wording';
import type { PeriodChoice } from '../scope/period-choice';
import type { Store } from './db';

/** How the person has arranged the views, by name. A view adds a line; what is stored may be of an older version of it. */
export interface Preferences {
  /** KPIs of Overview's tiles, in order. */
  readonly tiles: readonly KpiId[];
  /** Id of the set compared last, and the columns of the comparison. */
  readonly compareSet: string;
  readonly compareColumns: readonly string[];
  /** Columns of the table of posts, in order. */
  readonly columns: readonly string[];
  /** Further columns of exported posts and days. */
  readonly exportKpis: readonly KpiId[];
  /** What the table of posts is sorted by and in which direction, and what its posts are grouped by. */
  readonly postOrder: { readonly column: string; readonly direction: string };
  readonly grouping: string;
  /** What the pickers say that all views share. */
  readonly scope: Readonly<Record<string, unknown>>;
  /** The report's own period; its other choices are those of all views. */
  readonly reportPeriod: PeriodChoice;
  /** What the person adds to reports, by client. */
  readonly reports: StoredWordings;
  /** For which KPIs are proposed. */
  readonly organisation: Organisation | undefined;
  /** Id of the client all views are about. */
  readonly client: string | undefined;
}

/** What was saved under a name; `undefined` when nothing was. */
export async function loadPreference<Name extends keyof Preferences>(
  db: Store,
  name: Name,
): Promise<Preferences[Name] | undefined> {
  return (await db.meta.get(idOf(name)))?.value as Preferences[Name] | undefined;
}

export async function savePreference<Name extends keyof Preferences>(
  db: Store,
  name: Name,
  value: Preferences[Name],
): Promise<void> {
  await db.meta.put({ id: idOf(name), value });
}

function idOf(name: string): string {
  return `view:${name}`;
}
