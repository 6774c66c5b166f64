import type { Estimate } from '../kpi/estimate';

/** What a KPI came to on one day. */
export interface TrendDay {
  /** Local day, `2026-11-21`. */
  readonly day: string;
  /** Absent where it cannot be told. */
  readonly estimate?: Estimate;
  /** Posts or accounts that went in. */
  readonly n: number;
  /** Posts published on that day. */
  readonly published: number;
  /** Whether anything was looked at on that day; without it, no value only means that there was nothing to measure. */
  readonly isObserved: boolean;
}

/** Two neighbouring values, by their places in the list. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** False where a day between them was not observed: what happened there is not known. */
  readonly isKnown: boolean;
}

type Valued = TrendDay & { readonly estimate: Estimate };
const isValued = (day: TrendDay | undefined): day is Valued => day?.estimate !== undefined;

/** The line through all values, piece by piece. */
export function segmentsOf(days: readonly TrendDay[]): Segment[] {
  const known = days.flatMap((day, index) => (isValued(day) ? [index] : []));
  return known.slice(1).map((to, position) => {
    const from = known[position] ?? to;
    return { from, to, isKnown: days.slice(from + 1, to).every(({ isObserved }) => isObserved) };
  });
}

/** What is drawn for one day. Missing keys are breaks in a line. */
export interface TrendRow {
  readonly index: number;
  readonly current: TrendDay;
  readonly before?: TrendDay;
  /** Through all values: drawn dotted, it shows wherever `solid` does not cover it. */
  readonly dotted?: number;
  readonly solid?: number;
  /** Where the true value lies, along the solid line. */
  readonly band?: readonly [low: number, high: number];
  readonly previous?: number;
  /** Set on days on which posts were published. */
  readonly marker?: 0;
  /** A day beside it has no value: a dot shows where something was really measured. */
  readonly isAlone: boolean;
}

type Line = Pick<TrendRow, 'solid' | 'band'>;

function between(one: Estimate, other: Estimate, share: number): Line {
  const at = (from: number, to: number) => from + (to - from) * share;
  const high = at(one.high, other.high);
  return { solid: at(one.value, other.value), ...(Number.isFinite(high) && { band: [at(one.low, other.low), high] as const }) };
}

/** The solid line: on days between two values it is straight, on days beside what was not observed there is none. */
function solidLine(days: readonly TrendDay[], segments: readonly Segment[]): readonly Line[] {
  const line: Line[] = days.map(() => ({}));
  for (const { from, to, isKnown } of segments) {
    const [one, other] = [days[from], days[to]];
    if (!isKnown || !isValued(one) || !isValued(other)) continue;
    for (let index = from; index <= to; index++)
      line[index] = between(one.estimate, other.estimate, (index - from) / (to - from));
  }
  return line;
}

/**
 * Rows of a chart.
 * @param before the days of the previous equal period, in the same order.
 */
export function trendRows(days: readonly TrendDay[], before: readonly TrendDay[] = []): TrendRow[] {
  const current = solidLine(days, segmentsOf(days));
  const previous = solidLine(before, segmentsOf(before));
  return days.map((day, index) => {
    const earlier = before[index];
    const line = current[index] ?? {};
    const then = previous[index]?.solid ?? earlier?.estimate?.value;
    return {
      index,
      current: day,
      ...(earlier && { before: earlier }),
      ...(day.estimate && { dotted: day.estimate.value }),
      ...line,
      ...(then !== undefined && { previous: then }),
      ...(day.published > 0 && { marker: 0 as const }),
      isAlone: isValued(day) && (!isValued(days[index - 1]) || !isValued(days[index + 1])),
    };
  });
}

const MOST_TICKS = 5;
/** CSS pixels that a day below an axis takes up, with the space to the next one. */
const TICK_WIDTH = 72;

/**
 * Evenly spaced places in a list of `count`, first and last among them, no more than have room.
 * @param width of the axis in CSS pixels.
 */
export function tickPlaces(count: number, width = Number.POSITIVE_INFINITY): number[] {
  const ticks = Math.min(count, MOST_TICKS, Math.max(2, Math.floor(width / TICK_WIDTH) + 1));
  if (ticks < 2) return ticks === 1 ? [0] : [];
  return [...new Set(Array.from({ length: ticks }, (_, index) => Math.round((index * (count - 1)) / (ticks - 1))))];
}
