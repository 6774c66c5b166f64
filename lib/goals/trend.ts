import { linearRegression, probit, sum } from 'simple-statistics';
import { type Estimate, scale, sum as sumOf } from '../kpi/estimate';

/** A number at the end of a day, days counted from anywhere. */
export interface Point {
  readonly day: number;
  readonly number: Estimate;
}

/** Share of such forecasts whose range shall hold what comes. */
const SHARE = 0.9;

/**
 * Where a straight trend leads: the latest number + slope × days ahead. The slope is that of the least-squares line.
 * The range holds the prediction interval of the line and what the numbers' own ranges allow.
 * @param points oldest first.
 * @returns `undefined` for fewer than three points, or when all are of one day.
 */
export function followTrend(points: readonly Point[], day: number): Estimate | undefined {
  const latest = points.at(-1);
  if (latest && latest.day >= day) return latest.number;
  const weights = latest && slopeWeights(points).map((weight) => weight * (day - latest.day));
  if (!weights || points.length < 3 || !weights.every(Number.isFinite)) return undefined;
  // The forecast is a weighted sum of the numbers, so that their ranges add up the same way.
  weights.push((weights.pop() ?? 0) + 1);
  const expected = sumOf(points.map(({ number }, index) => scale(number, weights[index] ?? 0)));
  const squares = sum(weights.map((weight) => weight ** 2));
  return widen(expected, studentQuantile(points.length - 2) * scatterOf(points) * Math.sqrt(1 + squares));
}

/**
 * Where a total leads: what is gained a day, so far, until the end. The range holds the variation of daily gains and the total's own.
 * @param points totals at the ends of days, oldest first, days counted from when the total was 0.
 * @param expected total at the end, as the run rate says.
 */
export function spreadOfGains(points: readonly Point[], expected: Estimate, days: number): Estimate {
  const latest = points.at(-1);
  const ahead = latest ? days - latest.day : 0;
  if (!latest || latest.day <= 0 || points.length < 2 || ahead <= 0) return expected;
  const mean = latest.number.value / latest.day;
  const squares = points.map(({ day, number }, index) => {
    const before = points[index - 1];
    const [length, gain] = [day - (before?.day ?? 0), number.value - (before?.number.value ?? 0)];
    return length > 0 ? (gain - length * mean) ** 2 / length : 0;
  });
  const freedom = points.length - 1;
  // Variance of the days ahead, and of the mean that is reckoned with for each of them.
  const deviation = Math.sqrt((sum(squares) / freedom) * ahead * (1 + ahead / latest.day));
  return widen(expected, studentQuantile(freedom) * deviation);
}

/** Slope of the least-squares line = sum of weight × number. */
function slopeWeights(points: readonly Point[]): number[] {
  const middle = sum(points.map(({ day }) => day)) / points.length;
  const squares = sum(points.map(({ day }) => (day - middle) ** 2));
  return points.map(({ day }) => (day - middle) / squares);
}

/** Standard deviation of the numbers about their line. */
function scatterOf(points: readonly Point[]): number {
  const { m: slope, b: intercept } = linearRegression(points.map(({ day, number }) => [day, number.value]));
  const squares = points.map(({ day, number }) => (number.value - intercept - slope * day) ** 2);
  return Math.sqrt(sum(squares) / (points.length - 2));
}

/** Of Student's distribution, from the normal one's (Abramowitz and Stegun 26.7.5; within 1 % from three degrees of freedom on). */
function studentQuantile(freedom: number): number {
  const z = probit((1 + SHARE) / 2);
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ];
  return terms.reduce((quantile, term, index) => quantile + term / freedom ** (index + 1), z);
}

function widen({ value, low, high }: Estimate, by: number): Estimate {
  return { value, low: low - by, high: high + by };
}
