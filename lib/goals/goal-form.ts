import { KPIS } from '../kpi/dictionary';
import type { KpiId } from '../kpi/ids';
import { unitOf } from '../kpi/unit-of';
import type { Period } from '../scope';
import type { Baseline, GoalMeasure, GoalRow, GoalScope, Milestone, Objective } from './goal';
import { firstPeriod } from './period-presets';
import { type Organisation, proposalOf, proposalsFor } from './proposals';
import { writeNumber } from './typed-number';

/** A milestone as it is being typed. */
export interface StepForm {
  readonly id: string;
  readonly name: string;
  readonly day: string;
  readonly value: string;
  readonly doneAt?: number;
}

/** A goal as it is being typed: texts stay as they were written, whether they can be read or not. */
export interface GoalForm {
  /** Of the goal that is changed; absent for a new one. */
  readonly id?: string;
  /** An item of a checklist, without a number. */
  readonly isItem: boolean;
  readonly name: string;
  readonly client?: string;
  readonly objective: Objective;
  readonly kpi: KpiId;
  readonly variant?: string;
  readonly source: GoalMeasure['source'];
  readonly direction: GoalMeasure['direction'];
  readonly scope: GoalScope;
  readonly period: Period;
  /** Typed in; absent where it comes from the history. */
  readonly baseline?: string;
  /** Absent until the person has a wish: what is suggested stands until then. */
  readonly target?: TargetForm;
  readonly repeat?: 'month' | 'quarter';
  readonly steps: readonly StepForm[];
  /** What was stored before. */
  readonly before?: GoalRow;
}

export interface TargetForm {
  readonly as: 'value' | 'change';
  /** Changes are in percent and without a sign: the direction says it. */
  readonly text: string;
}

/** What a new goal starts with: whatever it is for, saving it as it is makes sense. */
export function newForm(today: string, about: Partial<GoalForm> = {}, organisation?: Organisation): GoalForm {
  const objective = about.objective ?? 'engagement';
  return {
    ...{ isItem: false, name: '', objective, scope: { view: 'cohort' }, period: firstPeriod(today), steps: [] },
    ...measuredBy(about.kpi ?? firstProposal(objective, organisation)),
    ...about,
  };
}

/** What changes with the KPI: a target or baseline of another one says nothing about it. */
export function measuredBy(kpi: KpiId): Pick<GoalForm, 'kpi' | 'source' | 'direction'> {
  const { direction, source } = proposalOf(kpi);
  return { kpi, direction, source };
}

export function withKpi({ variant: _, baseline: __, target: ___, ...form }: GoalForm, kpi: KpiId): GoalForm {
  const steps = form.steps.map((step) => ({ ...step, value: '' }));
  return { ...form, ...measuredBy(kpi), steps };
}

/** Another objective keeps the KPI where it serves that one too. */
export function withObjective(form: GoalForm, objective: Objective, organisation?: Organisation): GoalForm {
  const serves = proposalsFor(objective, organisation).some(({ kpi }) => kpi === form.kpi);
  const next = { ...form, objective };
  return serves || form.isItem ? next : withKpi(next, firstProposal(objective, organisation));
}

/** Read from pages and more than vanity, where there is such a one. */
function firstProposal(objective: Objective, organisation?: Organisation): KpiId {
  const proposals = proposalsFor(objective, organisation);
  const recorded = proposals.filter(({ source }) => source === 'recorded');
  const first = recorded.find(({ isVanity }) => !isVanity) ?? recorded[0] ?? proposals[0];
  return first?.kpi ?? 'engagementRateByFollowers';
}

/** A stored goal, to be changed. */
export function formOf(goal: GoalRow, today: string, locale: string): GoalForm {
  const { id, client, objective, period, measure, repeat } = goal;
  return {
    ...newForm(today, { objective, ...(measure && { kpi: measure.kpi }) }),
    ...{ id, period, before: goal, isItem: measure === undefined, name: goal.name ?? '' },
    ...(client !== undefined && { client }),
    ...(repeat && { repeat }),
    ...(measure && measureForm(measure, locale)),
    steps: goal.milestones.map((step) => stepForm(step, measure, locale)),
  };
}

/** The same goal once more, for the days that are proposed for new ones. */
export function copyOf(goal: GoalRow, today: string, locale: string): GoalForm {
  const { id: _, before: __, baseline: ___, ...form } = formOf(goal, today, locale);
  return { ...form, period: firstPeriod(today), steps: form.steps.map(({ doneAt: ____, ...step }) => step) };
}

function measureForm(measure: GoalMeasure, locale: string): Partial<GoalForm> {
  const { kpi, variant, source, direction, scope, baseline, target } = measure;
  const unit = unitOf(kpi, variant);
  return {
    ...{ kpi, source, direction, scope, target: targetForm(target) },
    ...(variant !== undefined && { variant }),
    ...(baseline?.from === 'typed' && { baseline: writeNumber(baseline.value, unit, locale) }),
  };
  function targetForm(wish: GoalMeasure['target']): TargetForm {
    if ('value' in wish) return { as: 'value', text: writeNumber(wish.value, unit, locale) };
    return { as: 'change', text: writeNumber(Math.abs(wish.change), 'percent', locale) };
  }
}

function stepForm({ id, name, day = '', value, doneAt }: Milestone, measure: GoalMeasure | undefined, locale: string): StepForm {
  const unit = measure ? unitOf(measure.kpi, measure.variant) : 'count';
  const written = value === undefined ? '' : writeNumber(value, unit, locale);
  return { id, name, day, value: written, ...(doneAt !== undefined && { doneAt }) };
}

/** What stood before stays as long as the goal counts the same from the same day. */
export function keptBaseline({ before, kpi, variant, scope, period }: GoalForm): Baseline | undefined {
  const old = before?.measure;
  const isSame =
    old?.kpi === kpi &&
    old.variant === variant &&
    before?.period.from === period.from &&
    JSON.stringify(old.scope) === JSON.stringify(scope);
  return isSame && old?.baseline?.from === 'history' ? old.baseline : undefined;
}

/** Tags and the way posts are counted concern KPIs of posts only. */
export function isOfPosts(kpi: KpiId): boolean {
  return KPIS[kpi].levels.includes('post');
}
