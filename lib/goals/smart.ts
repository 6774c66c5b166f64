import { KPIS } from '../kpi/dictionary';
import type { KpiId } from '../kpi/ids';
import { daysOf } from '../kpi/previous-period';
import type { Period } from '../scope';
import { daysBetween } from './days';
import type { GoalMeasure, GoalScope, Objective } from './goal';
import type { PastChanges } from './past-changes';
import { type Organisation, objectivesOf, proposalsFor, sourceOf } from './proposals';
import { reaches, targetOf } from './target';

/** A goal as far as it has been filled in. */
export interface SmartDraft {
  readonly objective?: Objective;
  readonly period?: Partial<Period>;
  readonly measure?: Partial<GoalMeasure>;
}

/** What is known beside the draft. */
export interface SmartKnown {
  readonly today: string;
  readonly organisation?: Organisation;
  /** Anything was recorded for this KPI in this scope, and when last. */
  readonly hasData: boolean;
  readonly lastSeen?: string;
  /** Over stretches as long as the goal's. */
  readonly past?: PastChanges;
}

export type SmartData =
  | { readonly what: 'named'; readonly kpi: KpiId; readonly scope: GoalScope }
  | { readonly what: 'noKpi' }
  | { readonly what: 'recorded'; readonly lastSeen?: string }
  | { readonly what: 'typed' }
  /** Nothing was recorded for it yet. */
  | { readonly what: 'neverSeen' }
  /** No page shows what it needs: it is to be typed in. */
  | { readonly what: 'notShown'; readonly kpi: KpiId }
  | { readonly what: 'noTarget' }
  /** A relative target, and nothing to take it of. */
  | { readonly what: 'noBaseline' }
  /** `wanted`, `p90` and `best` alike: `as` tells how to write them. */
  | { readonly what: 'withinPast' | 'beyondPast'; readonly wanted: number; readonly past: PastChanges; readonly days: number }
  | { readonly what: 'unknownPast' }
  /** The baseline is at the target or beyond it. */
  | { readonly what: 'alreadyReached'; readonly baseline: number; readonly target: number }
  | { readonly what: 'serves'; readonly objective: Objective }
  /** It serves others. */
  | { readonly what: 'servesOthers'; readonly objective: Objective; readonly others: readonly Objective[] }
  /** Grows without anything being gained; `instead` serves the same objective. */
  | { readonly what: 'vanity'; readonly instead?: KpiId }
  | { readonly what: 'noObjective' }
  | { readonly what: 'ends'; readonly day: string; readonly days: number }
  | { readonly what: 'noDeadline' }
  | { readonly what: 'deadlineBeforeStart' }
  | { readonly what: 'deadlinePassed' };

/** One letter of specific, measurable, achievable, relevant, time-bound. */
export interface SmartFinding {
  readonly letter: 's' | 'm' | 'a' | 'r' | 't';
  /** Absent where it cannot be told, or is a matter of taste. */
  readonly ok: boolean | undefined;
  readonly finding: SmartData;
}

/** Five findings, in the order of the letters. */
export function checkSmart(draft: SmartDraft, known: SmartKnown): readonly SmartFinding[] {
  return [specific(draft), measurable(draft, known), achievable(draft, known), relevant(draft, known), timeBound(draft, known)];
}

function specific({ measure }: SmartDraft): SmartFinding {
  if (!measure?.kpi || !measure.scope) return { letter: 's', ok: false, finding: { what: 'noKpi' } };
  return { letter: 's', ok: true, finding: { what: 'named', kpi: measure.kpi, scope: measure.scope } };
}

function measurable({ measure }: SmartDraft, { hasData, lastSeen }: SmartKnown): SmartFinding {
  const letter = 'm';
  if (!measure?.kpi) return { letter, ok: false, finding: { what: 'noKpi' } };
  if (measure.source === 'typed') return { letter, ok: true, finding: { what: 'typed' } };
  if (sourceOf(measure.kpi, measure.variant) === 'typed')
    return { letter, ok: false, finding: { what: 'notShown', kpi: measure.kpi } };
  if (!hasData) return { letter, ok: false, finding: { what: 'neverSeen' } };
  return { letter, ok: true, finding: { what: 'recorded', ...(lastSeen !== undefined && { lastSeen }) } };
}

function achievable({ measure, period }: SmartDraft, { past }: SmartKnown): SmartFinding {
  const letter = 'a';
  const { target: wish, baseline, direction = 'up' } = measure ?? {};
  if (!wish) return { letter, ok: false, finding: { what: 'noTarget' } };
  const target = targetOf({ target: wish, ...(baseline && { baseline }) });
  if (target === undefined) return { letter, ok: false, finding: { what: 'noBaseline' } };
  if (baseline && reaches(baseline, target, direction))
    return { letter, ok: false, finding: { what: 'alreadyReached', baseline: baseline.value, target } };
  const wanted = baseline && past && wantedChange(baseline.value, target, past.as);
  if (wanted === undefined || !past) return { letter, ok: undefined, finding: { what: 'unknownPast' } };
  const ok = direction === 'up' ? wanted <= past.p90 : wanted >= past.p90;
  const days = period?.from && period.to ? daysOf({ from: period.from, to: period.to }) : 0;
  return { letter, ok, finding: { what: ok ? 'withinPast' : 'beyondPast', wanted, past, days } };
}

function wantedChange(baseline: number, target: number, as: PastChanges['as']): number | undefined {
  if (as === 'amount') return target - baseline;
  return baseline > 0 ? (target - baseline) / baseline : undefined;
}

function relevant({ objective, measure }: SmartDraft, { organisation }: SmartKnown): SmartFinding {
  const letter = 'r';
  const kpi = measure?.kpi;
  if (!objective) return { letter, ok: false, finding: { what: 'noObjective' } };
  if (!kpi) return { letter, ok: false, finding: { what: 'noKpi' } };
  if (KPIS[kpi].worth === 'vanity') {
    const instead = proposalsFor(objective, organisation).find(({ isVanity }) => !isVanity)?.kpi;
    return { letter, ok: undefined, finding: { what: 'vanity', ...(instead && { instead }) } };
  }
  const others = objectivesOf(kpi);
  if (others.length === 0 || others.includes(objective)) return { letter, ok: true, finding: { what: 'serves', objective } };
  return { letter, ok: undefined, finding: { what: 'servesOthers', objective, others } };
}

function timeBound({ period }: SmartDraft, { today }: SmartKnown): SmartFinding {
  const letter = 't';
  const { from, to } = period ?? {};
  if (!from || !to) return { letter, ok: false, finding: { what: 'noDeadline' } };
  if (to < from) return { letter, ok: false, finding: { what: 'deadlineBeforeStart' } };
  if (to < today) return { letter, ok: false, finding: { what: 'deadlinePassed' } };
  return { letter, ok: true, finding: { what: 'ends', day: to, days: daysBetween(from, to) + 1 } };
}
