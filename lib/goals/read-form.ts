import { addDays } from '../day';
import { exactly } from '../kpi/estimate';
import { unitOf } from '../kpi/unit-of';
import type { Baseline, GoalMeasure, GoalRow, Milestone, Target } from './goal';
import { type GoalForm, keptBaseline, type StepForm, type TargetForm } from './goal-form';
import { canBeNegative } from './kind';
import { readNumber } from './typed-number';

/** What is wrong with a field. */
export type FormProblem =
  | 'nameMissing'
  | 'targetMissing'
  | 'noNumber'
  | 'negative'
  | 'zero'
  | 'baselineMissing'
  | 'startMissing'
  | 'deadlineMissing'
  | 'reversed'
  | 'over'
  | 'noAccounts'
  | 'stepMissing';

export type FormField = 'name' | 'target' | 'baseline' | 'start' | 'deadline' | 'accounts' | `step ${string}`;

export interface FormRead {
  /** As far as it can be read, also where something is wrong. */
  readonly measure?: Partial<GoalMeasure>;
  /** What there is to store; absent while something is wrong. */
  readonly draft?: Omit<GoalRow, 'id' | 'changes' | 'createdAt'> & { readonly id?: string };
  readonly problems: ReadonlyMap<FormField, FormProblem>;
}

export interface FormBasis {
  readonly today: string;
  readonly locale: string;
  /** From the history. */
  readonly baseline?: Baseline | undefined;
  /** What stands for the target while the person has said nothing. */
  readonly suggested?: TargetForm | undefined;
}

/** What a form says, and what is wrong with it. */
export function readForm(form: GoalForm, basis: FormBasis): FormRead {
  const problems = new Map<FormField, FormProblem>();
  const measure = form.isItem ? undefined : readMeasure(form, basis, problems);
  const name = form.name.trim();
  if (form.isItem && name === '') problems.set('name', 'nameMissing');
  checkPeriod(form, basis, problems);
  const milestones = form.steps.flatMap((step) => readStep(form, step, basis, problems) ?? []);
  const isWhole = problems.size === 0 && (form.isItem || isComplete(measure));
  const { id, client, objective, period, repeat, before } = form;
  const draft = {
    ...{ objective, period, milestones },
    ...(id !== undefined && { id }),
    ...(name !== '' && { name }),
    ...(client !== undefined && { client }),
    ...(isComplete(measure) && { measure }),
    ...(repeat && { repeat }),
    ...(before?.repeats !== undefined && { repeats: before.repeats }),
    ...(before?.doneAt !== undefined && form.isItem && { doneAt: before.doneAt }),
    ...(before?.archivedAt !== undefined && { archivedAt: before.archivedAt }),
  };
  return { problems, ...(measure && { measure }), ...(isWhole && { draft }) };
}

type Problems = Map<FormField, FormProblem>;

function isComplete(measure: Partial<GoalMeasure> | undefined): measure is GoalMeasure {
  return measure?.target !== undefined;
}

function readMeasure(form: GoalForm, basis: FormBasis, problems: Problems): Partial<GoalMeasure> {
  const { kpi, variant, scope, direction, source } = form;
  if (scope.accounts?.length === 0) problems.set('accounts', 'noAccounts');
  const baseline = readBaseline(form, basis, problems);
  const target = readTarget(form, form.target ?? basis.suggested, basis, problems);
  if (target && 'change' in target && !baseline?.value && !problems.has('baseline')) problems.set('baseline', 'baselineMissing');
  return {
    ...{ kpi, scope, direction, source },
    ...(variant !== undefined && { variant }),
    ...(baseline && { baseline }),
    ...(target && { target }),
  };
}

function readBaseline(form: GoalForm, { locale, today, baseline }: FormBasis, problems: Problems): Baseline | undefined {
  const { kpi, variant, period } = form;
  const text = form.baseline?.trim() ?? '';
  if (text === '') return keptBaseline(form) ?? baseline;
  const value = readNumber(text, unitOf(kpi, variant), locale);
  if (value === undefined || isTooLow(form, value)) {
    problems.set('baseline', value === undefined ? 'noNumber' : 'negative');
    return undefined;
  }
  const dayBefore = addDays(period.from, -1) ?? today;
  return { ...exactly(value), day: dayBefore < today ? dayBefore : today, from: 'typed' };
}

function readTarget(form: GoalForm, wish: TargetForm | undefined, { locale }: FormBasis, problems: Problems): Target | undefined {
  const { kpi, variant, direction } = form;
  const text = wish?.text.trim() ?? '';
  const number = wish && readNumber(text, wish.as === 'change' ? 'percent' : unitOf(kpi, variant), locale);
  if (text === '') problems.set('target', 'targetMissing');
  else if (number === undefined) problems.set('target', 'noNumber');
  else if (wish?.as === 'value' && isTooLow(form, number)) problems.set('target', 'negative');
  else if (wish?.as === 'value') return { value: number };
  else if (number === 0) problems.set('target', 'zero');
  else return { change: direction === 'up' ? Math.abs(number) : -Math.abs(number) };
  return undefined;
}

/** Below 0, where the KPI never is. */
function isTooLow({ kpi, variant }: GoalForm, value: number): boolean {
  return value < 0 && !canBeNegative(kpi, variant);
}

function checkPeriod({ period: { from, to }, before }: GoalForm, { today }: FormBasis, problems: Problems): void {
  if (addDays(from, 0) === undefined) problems.set('start', 'startMissing');
  if (addDays(to, 0) === undefined) problems.set('deadline', 'deadlineMissing');
  else if (from > to) problems.set('deadline', 'reversed');
  else if (to < today && !before) problems.set('deadline', 'over');
}

function readStep(form: GoalForm, step: StepForm, { locale }: FormBasis, problems: Problems): Milestone | undefined {
  const [name, text] = [step.name.trim(), step.value.trim()];
  if (name === '' && text === '' && step.day === '') return undefined;
  const value = text === '' || form.isItem ? undefined : readNumber(text, unitOf(form.kpi, form.variant), locale);
  if (text !== '' && !form.isItem && value === undefined) problems.set(`step ${step.id}`, 'noNumber');
  else if (value !== undefined && isTooLow(form, value)) problems.set(`step ${step.id}`, 'negative');
  else if (name === '') problems.set(`step ${step.id}`, 'stepMissing');
  return {
    ...{ id: step.id, name },
    ...(step.day !== '' && { day: step.day }),
    ...(value !== undefined && { value }),
    ...(step.doneAt !== undefined && { doneAt: step.doneAt }),
  };
}
