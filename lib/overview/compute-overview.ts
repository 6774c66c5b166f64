import type { TrendDay } from '../charts/trend';
import type { Store } from '../data/db';
import type { TimeZone } from '../day';
import { KPIS } from '../kpi/dictionary';
import { inputsOf, isAgainstOthers } from '../kpi/formula-of';
import type { KpiId } from '../kpi/ids';
import { measureGroup } from '../kpi/measure-group';
import type { PostOptions } from '../kpi/measure-post';
import { previousPeriod } from '../kpi/previous-period';
import type { Scope } from '../scope';
import { createSlices, type Slices } from '../slices';
import { type DayFigures, weeksOf } from './day-figures';
import { loadRanked } from './load-ranked';
import { loadPeriod, type PeriodFigures } from './period-figures';
import { type Quality, qualityOf } from './quality';
import type { Ranked } from './ranking';
import { compareHeadlines, measureDay, type TileNumbers } from './tile-numbers';

export interface OverviewWanted {
  readonly scope: Scope;
  /** Keys of the accounts of the set, where one is chosen: shares are told of all of them. */
  readonly set?: readonly string[] | undefined;
  readonly tiles: readonly KpiId[];
  readonly zone: TimeZone;
  readonly options: PostOptions;
}

/** What has become known. */
export type Step =
  | { readonly quality: Quality; readonly now: number }
  | { readonly tile: TileNumbers }
  | { readonly ranked: Ranked | undefined };

/** More days than this are one line of noise when it is as small as a word. */
const MOST_DAYS = 35;

async function measureDays(kpi: KpiId, days: readonly DayFigures[], slices: Slices, options: PostOptions): Promise<TrendDay[]> {
  const measured: TrendDay[] = [];
  for (const [index, day] of days.entries()) {
    measured.push(measureDay(kpi, day, index, options));
    await slices.breathe();
  }
  return measured;
}

/**
 * The Overview's numbers, the most important first: values, then trends and changes. Between the pieces the page can draw and answer.
 * @param now Unix ms.
 * @throws the signal's reason when it ends.
 */
export async function* computeOverview(
  db: Store,
  { scope, set, tiles, zone, options }: OverviewWanted,
  now: number,
  signal: AbortSignal,
): AsyncGenerator<Step> {
  const slices = createSlices(signal);
  const { period, accounts, tag, view } = scope;
  const wanted = { accounts, tag, view, zone, looks: tiles.some((kpi) => KPIS[kpi].needsHistory), lists: tiles.some(isOfDays) };
  const load = (part: Partial<typeof wanted> & { period: Scope['period'] }) =>
    loadPeriod(db, { ...wanted, ...part }, now, signal);
  const wantsSet = set !== undefined && tiles.some(isAgainstOthers);
  const before = previousPeriod(period);
  const groupOf = (kpi: KpiId, own: PeriodFigures, all: PeriodFigures) => (isAgainstOthers(kpi) ? all : own);

  const current = await load({ period });
  // Asked for now and not with the first, which would wait for it: it is on its way while the first is measured.
  const loadingEarlier = load({ period: before });
  // Told where it is waited for.
  loadingEarlier.catch(() => undefined);
  const currentSet = wantsSet ? await load({ period, accounts: set }) : current;
  const numbers = new Map<KpiId, TileNumbers>();
  const keep = (tile: TileNumbers): Step => {
    numbers.set(tile.kpi, tile);
    return { tile };
  };
  for (const kpi of tiles) {
    yield keep({ kpi, measured: measureGroup(kpi, groupOf(kpi, current, currentSet).figures, options) });
    await slices.breathe();
  }
  yield { quality: qualityOf(current.figures, await current.split(), current.followers), now };
  for (const tile of [...numbers.values()]) {
    const split = await groupOf(tile.kpi, current, currentSet).split();
    const days = await measureDays(tile.kpi, split, slices, options);
    const spark = split.length > MOST_DAYS ? await measureDays(tile.kpi, weeksOf(split), slices, options) : days;
    yield keep({ ...tile, days, spark });
  }
  const earlier = await loadingEarlier;
  const earlierSet = wantsSet ? await load({ period: before, accounts: set }) : earlier;
  for (const tile of [...numbers.values()]) {
    const measured = measureGroup(tile.kpi, groupOf(tile.kpi, earlier, earlierSet).figures, options);
    yield keep({ ...tile, before: measured, change: compareHeadlines(tile.measured, measured) });
    await slices.breathe();
  }
  for (const tile of [...numbers.values()]) {
    const split = await groupOf(tile.kpi, earlier, earlierSet).split();
    yield keep({ ...tile, daysBefore: await measureDays(tile.kpi, split, slices, options) });
  }
  yield { ranked: await loadRanked(db, current.figures, slices, options, signal) };
}

/** The KPI is a mean over days. */
function isOfDays(kpi: KpiId): boolean {
  return inputsOf(KPIS[kpi], 'list').length > 0;
}
