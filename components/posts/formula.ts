import type { Estimates } from '../../lib/i18n/estimates';
import type { Format } from '../../lib/i18n/format';
import type { EngagementRate } from '../../lib/kpi/engagement-rate';

/** The formula filled with numbers: `(172 + 16 + 31) ÷ ≈ 6.7K = 3.22% – 3.27%`. */
export function formulaOf({ engagement, denominator, rate }: EngagementRate, format: Format, estimates: Estimates): string {
  const parts = engagement.parts.map((part) => format.count(part)).join(' + ');
  if (!denominator) return `${parts} = ${estimates.range(rate, 'count')}`;
  const numerator = engagement.parts.length > 1 ? `(${parts})` : parts;
  return `${numerator} ÷ ${format.count(denominator)} = ${estimates.range(rate, 'percent')}`;
}
