import { type TrendDay, type TrendRow, trendRows } from '../charts/trend';
import { addDays } from '../day';
import type { Estimate } from '../kpi/estimate';
import type { Period } from '../scope';
import { daysBetween } from './days';
import type { GoalMeasure } from './goal';
import { type GoalKind, kindOf } from './kind';

/** A number at the end of a day. */
export interface ChartPoint extends Estimate {
  readonly day: string;
  readonly n?: number;
}

export interface GoalChartData {
  /** Oldest first. */
  readonly points: readonly ChartPoint[];
  readonly period: Period;
  /** The number to reach. */
  readonly target?: number | undefined;
  /** Where the way to the target begins, on the day before the start. */
  readonly start?: number | undefined;
  /** At the deadline. */
  readonly forecast?: Estimate | undefined;
}

/** What is drawn for one day; missing keys are breaks in a line. */
export interface GoalChartRow extends TrendRow {
  readonly target?: number;
  /** Where it should be on that day to reach the target in time. */
  readonly pace?: number;
  readonly expected?: number;
  readonly expectedBand?: readonly [low: number, high: number];
}

/** Longer than anybody can see on a chart; days of a goal that runs for ever are not all drawn. */
const MOST_DAYS = 800;

/** Days from the first number, or the day before the start, to the deadline or the last number. */
export function goalChartRows(data: GoalChartData): GoalChartRow[] {
  const { points, period } = data;
  const before = addDays(period.from, -1) ?? period.from;
  const first = [before, points[0]?.day ?? before].sort()[0] ?? before;
  const last = [period.to, points.at(-1)?.day ?? period.to].sort().at(-1) ?? period.to;
  const known = new Map(points.map((point) => [point.day, point]));
  const count = Math.min(MOST_DAYS, daysBetween(first, last) + 1);
  const days = Array.from({ length: Math.max(0, count) }, (_, index) => dayOf(addDays(first, index) ?? first, known));
  return trendRows(days).map((row) => ({ ...row, ...linesOn(row.current.day, data) }));
}

function dayOf(day: string, known: ReadonlyMap<string, ChartPoint>): TrendDay {
  const point = known.get(day);
  const { value = 0, low = 0, high = 0, n = 0 } = point ?? {};
  return { day, n, published: 0, isObserved: point !== undefined, ...(point && { estimate: { value, low, high } }) };
}

function linesOn(day: string, { points, period, target, start, forecast }: GoalChartData): Omit<GoalChartRow, keyof TrendRow> {
  const before = addDays(period.from, -1) ?? period.from;
  const isWithin = day >= before && day <= period.to;
  const latest = points.findLast((point) => point.day >= period.from && point.day <= period.to);
  const isAhead = forecast !== undefined && latest !== undefined && day >= latest.day && day <= period.to;
  const expected = isAhead && between(latest, forecast, share(latest.day, day, period.to));
  return {
    ...(isWithin && target !== undefined && { target }),
    ...(isWithin && target !== undefined && start !== undefined && { pace: at(start, target, share(before, day, period.to)) }),
    ...(expected && { expected: expected.value }),
    ...(expected && Number.isFinite(expected.high) && { expectedBand: [expected.low, expected.high] as const }),
  };
}

function between(from: Estimate, to: Estimate, share: number): Estimate {
  return { value: at(from.value, to.value, share), low: at(from.low, to.low, share), high: at(from.high, to.high, share) };
}

function at(from: number, to: number, share: number): number {
  return share === 0 ? from : from + (to - from) * share;
}

function share(from: string, day: string, to: string): number {
  const whole = daysBetween(from, to);
  return whole > 0 ? daysBetween(from, day) / whole : 1;
}

/** Where the line of the pace begins: totals begin at 0, levels at the baseline; a rate has to be reached, not walked to. */
export function paceStart({ kpi, variant, baseline, direction }: GoalMeasure): number | undefined {
  const kind: GoalKind = kindOf(kpi, variant);
  if (kind === 'flow') return direction === 'up' ? 0 : undefined;
  return kind === 'level' ? baseline?.value : undefined;
}
