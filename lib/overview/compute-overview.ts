import type { TrendDay } from '../charts/trend';
import type { Store } from '../data/db';
import type { TimeZone } from '../day';
import { KPIS } from '../kpi/dictionary';
import { isAgainstOthers } from '../kpi/formula-of';
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
 * The Overview's numbers, the most important first: values, then changes, then trends. Between the pieces the page can draw and
 * answer.
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
  const looks = tiles.some((kpi) => KPIS[kpi].needsHistory);
  const { period, accounts, tag, view } = scope;
  const wanted = { accounts, tag, view, zone, looks };
  const load = (part: Partial<typeof wanted> & { period: Scope['period'] }) =>
    loadPeriod(db, { ...wanted, ...part }, now, signal);
  const wantsSet = set !== undefined && tiles.some(isAgainstOthers);
  const before = previousPeriod(period);

  // Both asked for at once: while the first is measured, the second is on its way.
  const [loading, loadingEarlier] = [load({ period }), load({ period: before })];
  // Told where it is waited for.
  loadingEarlier.catch(() => undefined);
  const current = await loading;
  yield { quality: qualityOf(current.figures, current.days, current.followers), now };
  const currentSet = wantsSet ? await load({ period, accounts: set }) : current;
  const numbers = new Map<KpiId, TileNumbers>();
  const keep = (tile: TileNumbers): Step => {
    numbers.set(tile.kpi, tile);
    return { tile };
  };
  const groupOf = (kpi: KpiId, own: PeriodFigures, all: PeriodFigures) => (isAgainstOthers(kpi) ? all : own);
  for (const kpi of tiles) {
    yield keep({ kpi, measured: measureGroup(kpi, groupOf(kpi, current, currentSet).figures, options) });
    await slices.breathe();
  }
  const earlier = await loadingEarlier;
  const earlierSet = wantsSet ? await load({ period: before, accounts: set }) : earlier;
  for (const tile of [...numbers.values()]) {
    const measured = measureGroup(tile.kpi, groupOf(tile.kpi, earlier, earlierSet).figures, options);
    yield keep({ ...tile, before: measured, change: compareHeadlines(tile.measured, measured) });
    await slices.breathe();
  }
  for (const tile of [...numbers.values()]) {
    const split = groupOf(tile.kpi, current, currentSet).days;
    const days = await measureDays(tile.kpi, split, slices, options);
    const spark = split.length > MOST_DAYS ? await measureDays(tile.kpi, weeksOf(split), slices, options) : days;
    const daysBefore = await measureDays(tile.kpi, groupOf(tile.kpi, earlier, earlierSet).days, slices, options);
    yield keep({ ...tile, days, daysBefore, spark });
  }
  yield { ranked: await loadRanked(db, current.figures, slices, options) };
}
