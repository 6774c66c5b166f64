import { useMemo, useState } from 'react';
import { addDays, localDay } from '../../lib/day';
import type { GoalForm, TargetForm } from '../../lib/goals/goal-form';
import { type PastChanges, pastChanges } from '../../lib/goals/past-changes';
import type { Organisation } from '../../lib/goals/proposals';
import { type FormRead, readForm } from '../../lib/goals/read-form';
import { checkSmart, type SmartFinding } from '../../lib/goals/smart';
import { suggestedChange } from '../../lib/goals/suggested-target';
import { targetOf } from '../../lib/goals/target';
import { writeNumber } from '../../lib/goals/typed-number';
import type { Unit } from '../../lib/kpi/kpi';
import { daysOf } from '../../lib/kpi/previous-period';
import { unitOf } from '../../lib/kpi/unit-of';
import { useFormat } from '../use-format';
import { type BackgroundState, useBackground } from './use-background';

export interface Editor extends FormRead {
  readonly form: GoalForm;
  change(part: Partial<GoalForm>): void;
  replace(form: GoalForm): void;
  readonly background: BackgroundState;
  /** What the person wants, or what is suggested until then. */
  readonly target: TargetForm;
  /** The number to reach, where it can be told. */
  readonly goalNumber: number | undefined;
  readonly past: PastChanges | undefined;
  readonly unit: Unit;
  readonly smart: readonly SmartFinding[];
}

function ideaOf({ isItem, client, kpi, variant, scope, period }: GoalForm) {
  const isPeriod = addDays(period.from, 0) !== undefined && addDays(period.to, 0) !== undefined && period.from <= period.to;
  if (isItem || !isPeriod) return undefined;
  return { period, ...(client !== undefined && { client }), measure: { kpi, scope, ...(variant !== undefined && { variant }) } };
}

/** A goal that is being set: the form, what is known of the past, and what is to be said of both. */
export function useEditor(first: GoalForm, organisation: Organisation | undefined): Editor {
  const { locale } = useFormat();
  const today = localDay(Date.now());
  const [form, setForm] = useState(first);
  const background = useBackground(ideaOf(form));
  const known = background.background;
  return useMemo(() => {
    const { direction, period } = form;
    const days = ideaOf(form) ? daysOf(period) : 0;
    const past = known && pastChanges(known.history, days, { direction });
    // What is typed of the baseline counts before what is known of it.
    const typed = readForm({ ...form, target: { as: 'value', text: '' } }, { today, locale, baseline: known?.baseline });
    const wished = suggestedChange(typed.measure?.baseline, past, direction);
    // While the history is being read, a change is what will most likely be suggested.
    const isOpen = background.isBusy && !known;
    const suggested: TargetForm =
      wished === undefined
        ? { as: isOpen ? 'change' : 'value', text: '' }
        : { as: 'change', text: writeNumber(wished, 'percent', locale) };
    const read = readForm(form, { today, locale, baseline: known?.baseline, suggested });
    const { objective } = form;
    const smart = checkSmart(
      { objective, period, ...(read.measure && { measure: read.measure }) },
      {
        today,
        hasData: known?.hasData ?? false,
        ...(organisation && { organisation }),
        ...(known?.lastSeen !== undefined && { lastSeen: known.lastSeen }),
        ...(past && { past }),
      },
    );
    const { target, baseline } = read.measure ?? {};
    const goalNumber = target && targetOf({ target, ...(baseline && { baseline }) });
    return {
      ...read,
      ...{ form, background, past, smart, goalNumber, target: form.target ?? suggested, unit: unitOf(form.kpi, form.variant) },
      change: (part) => setForm((before) => ({ ...before, ...part })),
      replace: setForm,
    };
  }, [form, known, background, locale, today, organisation]);
}
