import { useTranslation } from 'react-i18next';
import { createEstimates, type Estimates } from '../../lib/i18n/estimates';
import { formatLocale } from '../../lib/i18n/format';
import type { TextKey, Translate } from '../../lib/i18n/i18n';
import type { Estimate } from '../../lib/kpi/estimate';
import type { KpiId } from '../../lib/kpi/ids';
import type { Unit } from '../../lib/kpi/kpi';
import { UNIT_OF } from './units';

/** How much a KPI has grown from one period to the next. */
export interface Growth {
  /** In the KPI's own unit; fractions for shares. */
  readonly difference: Estimate;
  /** Difference ÷ earlier value, where there is one. */
  readonly relative?: Estimate;
}

/** A change in parts, so that its sign can be drawn and its words be read aloud. */
export interface ChangeText {
  /** Certainly more, certainly less, or not certain to be a change at all. */
  readonly direction: 'up' | 'down' | 'same';
  readonly sign: '▲' | '▼' | '≈';
  /** `0.32 pts`, `12%`, `unchanged` */
  readonly amount: string;
  /** `up 0.32 percentage points` */
  readonly words: string;
}

export interface KpiFormat {
  /** `≈ 3.3%`, `84 a post`, `≥ 500`: no more digits than are known. */
  value(kpi: KpiId, estimate: Estimate, currency?: string): string;
  /** Where the true number lies: `3.22% – 3.27%`; one number when it is exact. */
  range(kpi: KpiId, estimate: Estimate, currency?: string): string;
  /** For axes of charts, without the words of the unit: `3%`, `12.3K`. */
  tick(kpi: KpiId, value: number, currency?: string): string;
  /** Percentage points for shares, percent of the earlier value for others, else the difference itself. */
  change(kpi: KpiId, growth: Growth, currency?: string): ChangeText;
}

/** Words around a number in a unit that `Intl` does not write. */
const WITH_WORDS = {
  times: 'kpi.unit.times',
  perThousand: 'kpi.unit.perThousand',
  perPost: 'kpi.unit.perPost',
  perDay: 'kpi.unit.perDay',
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

const sizeOf = ({ value, low, high }: Estimate): Estimate =>
  value < 0 ? { value: -value, low: -high, high: -low } : { value, low, high };

function amountOf(t: Translate, estimates: Estimates, unit: Unit, growth: Growth, currency?: string): [string, string] {
  const difference = sizeOf(growth.difference);
  if (unit === 'percent') {
    const points = { value: difference.value * 100, low: difference.low * 100, high: difference.high * 100 };
    const number = estimates.value(points, 'perPost');
    return [
      t('kpi.change.points', { count: points.value, number }),
      t('kpi.change.points.words', { count: points.value, number }),
    ];
  }
  const isScale = unit === 'score' || unit === 'flag';
  const text =
    growth.relative && !isScale
      ? estimates.value(sizeOf(growth.relative), 'percent')
      : estimates.value(difference, isScale ? 'count' : unit, currency);
  return [text, text];
}

function changeText(t: Translate, estimates: Estimates, unit: Unit, growth: Growth, currency?: string): ChangeText {
  const { low, high } = growth.difference;
  if (low <= 0 && high >= 0) {
    const isCertain = low === 0 && high === 0;
    return {
      direction: 'same',
      sign: '≈',
      amount: t('kpi.change.same'),
      words: t(isCertain ? 'kpi.change.same' : 'kpi.change.within'),
    };
  }
  const [amount, spoken] = amountOf(t, estimates, unit, growth, currency);
  return low > 0
    ? { direction: 'up', sign: '▲', amount, words: t('kpi.change.up', { amount: spoken }) }
    : { direction: 'down', sign: '▼', amount, words: t('kpi.change.down', { amount: spoken }) };
}

const made = new Map<string, Estimates>();

/** Numbers of KPIs as the person's language writes them. */
export function useKpiFormat(): KpiFormat {
  const { t, i18n } = useTranslation();
  const locale = formatLocale(i18n.language, navigator.languages);
  const estimates = made.get(locale) ?? createEstimates(locale);
  made.set(locale, estimates);
  return {
    value: (kpi, estimate, currency) => {
      const unit = UNIT_OF[kpi];
      return unit === 'flag' ? flagText(t, estimate) : withWords(t, unit, estimates.value(estimate, unit, currency));
    },
    range: (kpi, estimate, currency) => {
      const unit = UNIT_OF[kpi];
      return unit === 'flag' ? flagText(t, estimate) : withWords(t, unit, estimates.range(estimate, unit, currency));
    },
    tick: (kpi, value, currency) => estimates.tick(value, UNIT_OF[kpi], currency),
    change: (kpi, growth, currency) => changeText(t, estimates, UNIT_OF[kpi], growth, currency),
  };
}
