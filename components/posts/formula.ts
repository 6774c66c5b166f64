import type { Format } from '../../lib/i18n/format';
import type { EngagementRate } from '../../lib/kpi/engagement-rate';

/** The formula filled with numbers: `(172 + 16 + 31) ÷ ≈ 6.7K = 3.22% – 3.27%`. */
export function formulaOf({ engagement, denominator, rate }: EngagementRate, format: Format): string {
  const parts = engagement.parts.map((part) => format.count(part)).join(' + ');
  if (!denominator) return `${parts} = ${format.numberRange(rate.low, rate.high)}`;
  const numerator = engagement.parts.length > 1 ? `(${parts})` : parts;
  return `${numerator} ÷ ${format.count(denominator)} = ${format.percentRange(rate.low, rate.high)}`;
}
