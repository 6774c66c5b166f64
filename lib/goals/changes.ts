import { unitOf } from '../kpi/unit-of';
import type { Period } from '../scope';
import type { GoalChange, GoalMeasure, GoalRow, GoalScope } from './goal';

/** Field of a change, and how it reads; '' where it was left open. */
type Written = Readonly<Record<GoalChange['field'], string>>;

/**
 * What a person changed about a goal, ready to be added to its changes. Ids of KPIs and objectives are kept as such, for whoever shows
 * them knows their names.
 * @param at Unix ms.
 * @param nameOfTag the name as it is now, for the tag may be gone when this is read.
 */
export function changesBetween(
  before: GoalRow,
  after: GoalRow,
  at: number,
  nameOfTag: (id: string) => string = (id) => id,
): readonly GoalChange[] {
  const [old, now] = [written(before, nameOfTag), written(after, nameOfTag)];
  const fields = Object.keys(now) as (keyof Written)[];
  return fields
    .filter((field) => old[field] !== now[field])
    .map((field) => ({ at, field, before: old[field], after: now[field] }));
}

function written({ name = '', objective, period, measure }: GoalRow, nameOfTag: (id: string) => string): Written {
  return {
    name,
    objective,
    period: writtenPeriod(period),
    kpi: measure ? [measure.kpi, measure.variant].filter(Boolean).join('.') : '',
    scope: measure ? writtenScope(measure.scope, nameOfTag) : '',
    baseline: measure?.baseline ? writtenNumber(measure.baseline.value, measure) : '',
    target: measure ? writtenTarget(measure) : '',
  };
}

function writtenPeriod({ from, to }: Period): string {
  return `${from} – ${to}`;
}

function writtenScope({ accounts, platform, tag, view }: GoalScope, nameOfTag: (id: string) => string): string {
  return [platform, accounts?.join(', '), tag === undefined ? undefined : `#${nameOfTag(tag)}`, view].filter(Boolean).join(' · ');
}

function writtenTarget(measure: GoalMeasure): string {
  const { target, direction } = measure;
  const arrow = direction === 'up' ? '↑' : '↓';
  if ('value' in target) return `${arrow} ${writtenNumber(target.value, measure)}`;
  return `${arrow} ${target.change < 0 ? '−' : '+'}${percent(Math.abs(target.change))}`;
}

function writtenNumber(value: number, { kpi, variant }: GoalMeasure): string {
  return unitOf(kpi, variant) === 'percent' ? percent(value) : String(value);
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(12))} %`;
}
