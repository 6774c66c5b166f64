import type { KpiGroup, KpiId } from '../ids';
import type { Kpi } from '../kpi';
import { ADVOCACY } from './advocacy';
import { AUDIENCE } from './audience';
import { CARE } from './care';
import { CONVERSION } from './conversion';
import type { Entry } from './define';
import { ENGAGEMENT } from './engagement';
import { GOALS } from './goals';
import { MONEY } from './money';
import { VOICE } from './voice';

/** The dictionary. */
export const KPIS: Readonly<Record<KpiId, Kpi>> = {
  ...inGroup('engagement', ENGAGEMENT),
  ...inGroup('audience', AUDIENCE),
  ...inGroup('voice', VOICE),
  ...inGroup('conversion', CONVERSION),
  ...inGroup('care', CARE),
  ...inGroup('money', MONEY),
  ...inGroup('advocacy', ADVOCACY),
  ...inGroup('goals', GOALS),
};

function inGroup<Id extends KpiId>(group: KpiGroup, entries: Readonly<Record<Id, Entry>>): Readonly<Record<Id, Kpi>> {
  const named = Object.entries<Entry>(entries).map(([id, entry]): [string, Kpi] => [id, { ...entry, id: id as Id, group }]);
  return Object.fromEntries(named) as Record<Id, Kpi>;
}
