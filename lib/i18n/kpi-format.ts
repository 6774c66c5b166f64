import type { Change } from '../kpi/change';
import { KPIS } from '../kpi/dictionary';
import { type Estimate, exactly, scale } from '../kpi/estimate';
import type { KpiId } from '../kpi/ids';
import type { Unit } from '../kpi/kpi';
import { unitOf } from '../kpi/unit-of';
import type { Estimates } from './estimates';
import type { TextKey, Translate } from './i18n';

export interface KpiFormatOptions {
  /** Id of the variant that was computed, which may have a unit of its own. */
  readonly variant?: string;
  /** ISO 4217; without it sums of money are plain numbers. */
  readonly currency?: string;
}

/** A change in parts, so that its sign can be drawn and its words be read aloud. */
export interface ChangeText {
  readonly kind: Exclude<Change['kind'], 'unknown'>;
  readonly sign: '▲' | '▼' | '≈';
  /** `0.32 pts`, `12%`, `unchanged` */
  readonly amount: string;
  /** `up 0.32 percentage points` */
  readonly words: string;
  /** Whether it is one for the better; `none` where neither way is. */
  readonly tone: 'better' | 'worse' | 'none';
}

export interface KpiFormat {
  /** `≈ 3.3%`, `84 a post`, `≥ 500`: no more digits than are known. */
  value(kpi: KpiId, estimate: Estimate, options?: KpiFormatOptions): string;
  /** In a list by size: with as many digits as it takes to see the order. */
  ranked(kpi: KpiId, estimate: Estimate): string;
  /** Where the true number lies: `3.22% – 3.27%`; one number when it is exact. */
  range(kpi: KpiId, estimate: Estimate, options?: KpiFormatOptions): string;
  /** A number that somebody set, with the digits it has and no more: `3%`, `12,345`. */
  asTyped(kpi: KpiId, value: number, options?: KpiFormatOptions): string;
  /** A share that somebody set, likewise: 0.125 is `12.5%`. */
  shareAsTyped(share: number): string;
  /** For axes of charts, without the words of the unit: `3%`, `12.3K`. */
  tick(kpi: KpiId, value: number, options?: KpiFormatOptions): string;
  /** `undefined` where the change is unknown. */
  change(kpi: KpiId, change: Change, options?: KpiFormatOptions): ChangeText | undefined;
}

/** Words around a number in a unit that `Intl` does not write. */
const WITH_WORDS = {
  times: 'kpi.unit.times',
  perThousand: 'kpi.unit.perThousand',
  perTenThousand: 'kpi.unit.perTenThousand',
  perPost: 'kpi.unit.perPost',
  perDay: 'kpi.unit.perDay',
  perWeek: 'kpi.unit.perWeek',
  perHour: 'kpi.unit.perHour',
} as const satisfies Partial<Record<Unit, TextKey>>;

function withWords(t: Translate, unit: Unit, number: string): string {
  return unit in WITH_WORDS ? t(WITH_WORDS[unit as keyof typeof WITH_WORDS], { number }) : number;
}

/** A flag may be uncertain: the inputs allow both. */
function flagText(t: Translate, { low, high }: Estimate): string {
  if (low !== high) return t('kpi.flag.unclear');
  return low > 0 ? t('kpi.flag.yes') : t('kpi.flag.no');
}

/** How much it is, whichever way, as shown and as read aloud. */
function amountOf(t: Translate, estimates: Estimates, unit: Unit, change: Change, options: KpiFormatOptions) {
  const difference = change.difference ?? { value: 0, low: 0, high: 0 };
  const size = difference.value < 0 ? scale(difference, -1) : difference;
  if (change.as !== 'points') {
    const text = estimates.value(size, change.as === 'relative' ? 'percent' : unit, options.currency);
    return { amount: text, spoken: text };
  }
  const points = unit === 'percent' ? scale(size, 100) : size;
  const filled = { count: points.value, number: estimates.value(points, 'perPost') };
  return { amount: t('kpi.change.points', filled), spoken: t('kpi.change.points.words', filled) };
}

function toneOf(kpi: KpiId, kind: ChangeText['kind']): ChangeText['tone'] {
  const { direction } = KPIS[kpi];
  if (direction === 'none' || kind === 'unchanged') return 'none';
  return kind === direction ? 'better' : 'worse';
}

function changeText(
  t: Translate,
  estimates: Estimates,
  kpi: KpiId,
  change: Change,
  options: KpiFormatOptions,
): ChangeText | undefined {
  const { kind, difference } = change;
  if (kind === 'unknown') return undefined;
  const tone = toneOf(kpi, kind);
  if (kind === 'unchanged') {
    const isSame = difference?.low === difference?.high;
    return { kind, tone, sign: '≈', amount: t('kpi.change.same'), words: t(isSame ? 'kpi.change.same' : 'kpi.change.within') };
  }
  const { amount, spoken } = amountOf(t, estimates, unitOf(kpi, options.variant), change, options);
  return kind === 'up'
    ? { kind, tone, sign: '▲', amount, words: t('kpi.change.up', { amount: spoken }) }
    : { kind, tone, sign: '▼', amount, words: t('kpi.change.down', { amount: spoken }) };
}

/** Numbers of KPIs in a language: its words of units, and its way to write numbers. */
export function createKpiFormat(t: Translate, estimates: Estimates): KpiFormat {
  const inUnit =
    (write: 'value' | 'ranked' | 'range' | 'asTyped') =>
    (kpi: KpiId, estimate: Estimate, options: KpiFormatOptions = {}) => {
      const unit = unitOf(kpi, options.variant);
      return unit === 'flag' ? flagText(t, estimate) : withWords(t, unit, estimates[write](estimate, unit, options.currency));
    };
  const asTyped = inUnit('asTyped');
  return {
    value: inUnit('value'),
    ranked: inUnit('ranked'),
    range: inUnit('range'),
    tick: (kpi, value, options = {}) => estimates.tick(value, unitOf(kpi, options.variant), options.currency),
    asTyped: (kpi, value, options) => asTyped(kpi, exactly(value), options),
    shareAsTyped: (share) => estimates.asTyped(exactly(share), 'percent'),
    change: (kpi, change, options = {}) => changeText(t, estimates, kpi, change, options),
  };
}
