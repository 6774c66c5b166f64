import { isExact } from '../kpi/estimate';
import { previousPeriod } from '../kpi/previous-period';
import { headline, type TileNumbers } from '../overview/tile-numbers';
import type { ReportContent } from './content';
import type { ReportBlock } from './document';
import type { ReportWords } from './report-words';

/** A KPI of a tile in words. */
export interface KpiInWords {
  readonly name: string;
  /** Absent where it cannot be told. */
  readonly value?: string;
  /** Why there is no value. */
  readonly unknown?: string;
  /** Where the true number lies; absent where it is exact. */
  readonly range?: string;
  readonly change: string;
}

export function describeKpi(words: ReportWords, { kpi, measured, change }: TileNumbers): KpiInWords {
  const { t, numbers } = words;
  const { estimate } = headline(measured);
  const name = words.headline(kpi);
  const text = change && numbers.change(kpi, change);
  const said = text ? `${text.sign}\u00a0${text.amount}` : t('overview.change.none');
  if (!estimate) return { name, unknown: words.unknown(measured), change: '' };
  return {
    name,
    value: numbers.value(kpi, estimate),
    ...(!isExact(estimate) && { range: numbers.range(kpi, estimate) }),
    change: said,
  };
}

/** What the numbers count, and what changes are held against. */
export function countingSentence({ t, format }: ReportWords, { scope }: ReportContent): string {
  const before = previousPeriod(scope.period);
  const counted = t(scope.view === 'cohort' ? 'overview.view.cohort.meaning' : 'overview.view.activity.meaning');
  return `${counted} ${t('overview.changes', { from: format.day(before.from), to: format.day(before.to) })}`;
}

export function describeKpis(words: ReportWords, content: ReportContent): readonly ReportBlock[] {
  const { t } = words;
  if (content.accounts.length === 0) return [t('report.kpis.none')];
  const rows = content.tiles.map((tile) => {
    const { name, value, unknown, range = '', change } = describeKpi(words, tile);
    return value === undefined ? [name, '–', unknown ?? '', ''] : [name, value, change, range];
  });
  const head = [t('report.column.kpi'), t('charts.column.value'), t('report.column.change'), t('charts.column.range')];
  return [countingSentence(words, content), { head, rows }];
}
