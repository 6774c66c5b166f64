import { courseOf, daysSince } from '../../lib/goals/course';
import type { GoalValue, MeasuredGoal, Standing } from '../../lib/goals/goal';
import type { GoalWords } from '../../lib/goals/goal-words';
import { currentText, forecastSentence } from '../../lib/goals/sentences';
import { formatOptions } from '../../lib/goals/title';
import { type Estimate, exactly, isExact } from '../../lib/kpi/estimate';
import type { KpiId } from '../../lib/kpi/ids';

/** A number of a goal, and how it was come by. */
export interface NumberRow {
  readonly name: 'current' | 'baseline' | 'target' | 'progress' | 'elapsed' | 'pace' | 'forecast' | 'perDay' | 'perPost';
  readonly value: string;
  readonly how: string;
  /** Its entry in the dictionary. */
  readonly entry?: KpiId;
}

type Write = (estimate: Estimate) => string;

/** Every number there is of a goal, explained. */
export function numberRows(
  words: GoalWords,
  goal: MeasuredGoal,
  standing: Standing,
  values: readonly GoalValue[],
): readonly NumberRow[] {
  const { numbers, currency } = words;
  const write: Write = (estimate) => numbers.value(goal.measure.kpi, estimate, formatOptions(goal.measure, currency));
  const told = { words, goal, standing, values, write };
  return [currentRow, baselineRow, targetRow, progressRow, elapsedRow, paceRow, forecastRow, perDayRow, perPostRow].flatMap(
    (row) => row(told) ?? [],
  );
}

interface Told {
  readonly words: GoalWords;
  readonly goal: MeasuredGoal;
  readonly standing: Standing;
  readonly values: readonly GoalValue[];
  readonly write: Write;
}

function currentRow({ words, goal, standing }: Told): NumberRow | undefined {
  const { t, format, numbers, currency } = words;
  const { current } = standing;
  const value = currentText(words, goal, standing);
  if (!current || value === undefined) return undefined;
  const { kpi } = goal.measure;
  const how = current.typed
    ? t('goal.how.typed', { time: format.dateTime(current.seenAt) })
    : t('goal.how.recorded', { number: format.number(current.n), time: format.dateTime(current.seenAt) });
  const range = isExact(current)
    ? ''
    : ` ${t('charts.range', { range: numbers.range(kpi, current, formatOptions(goal.measure, currency)) })}`;
  return { name: 'current', value, how: how + range, entry: kpi };
}

function baselineRow({ words: { t, format }, goal, write }: Told): NumberRow | undefined {
  const { baseline } = goal.measure;
  if (!baseline) return undefined;
  const key = baseline.from === 'typed' ? 'goal.how.baselineTyped' : 'goal.how.baseline';
  return { name: 'baseline', value: write(baseline), how: t(key, { day: format.day(baseline.day) }) };
}

function targetRow({ words: { t, numbers }, goal, standing, write }: Told): NumberRow | undefined {
  const { target: wish, baseline } = goal.measure;
  if (standing.target === undefined) return undefined;
  const value = write(exactly(standing.target));
  if ('value' in wish || !baseline) return { name: 'target', value, how: t('goal.how.target') };
  const change = numbers.asTyped('goalProgress', Math.abs(wish.change));
  const key = wish.change < 0 ? 'goal.how.targetLess' : 'goal.how.targetMore';
  return { name: 'target', value, how: t(key, { baseline: write(baseline), change }) };
}

function progressRow({ words, goal, standing, values, write }: Told): NumberRow | undefined {
  const { t, numbers, today } = words;
  const { progress, current, target } = standing;
  const { start } = courseOf(goal, values, today);
  if (!progress || !current || target === undefined || !start) return undefined;
  const how = t('goal.how.progress', {
    current: write(current),
    start: write(exactly(start.value)),
    target: write(exactly(target)),
  });
  return { name: 'progress', value: numbers.range('goalProgress', progress), how, entry: 'goalProgress' };
}

function elapsedRow({ words: { t, format, today }, goal, standing, values }: Told): NumberRow {
  const { clock } = courseOf(goal, values, today);
  const how = t('goal.how.elapsed', { begun: format.number(clock.begun), total: format.number(clock.total) });
  return { name: 'elapsed', value: format.wholePercent(standing.elapsed), how, entry: 'timeElapsed' };
}

function paceRow({ words, goal, standing, values }: Told): NumberRow | undefined {
  const { t, format, today } = words;
  const { pace, progress, current } = standing;
  const { start } = courseOf(goal, values, today);
  if (!pace || !progress || !current || !start) return undefined;
  const [days, total] = [daysSince(start, current.day), daysSince(start, goal.period.to)];
  const how = t('goal.how.pace', {
    progress: format.wholePercent(progress.value),
    days: format.number(days),
    total: format.number(total),
  });
  return { name: 'pace', value: format.wholePercent(pace.value), how, entry: 'goalPace' };
}

function forecastRow({ words, goal, standing, write }: Told): NumberRow | undefined {
  const how = forecastSentence(words, goal, standing);
  if (how === undefined) return undefined;
  const value = standing.forecast ? write(exactly(standing.forecast.value)) : words.t('kpi.explain.unknown');
  const method = standing.forecast ? ` ${words.t('goal.how.forecast')}` : '';
  return { name: 'forecast', value, how: how + method, entry: 'goalForecast' };
}

function perDayRow({ words: { t, format }, standing, write }: Told): NumberRow | undefined {
  const { requiredPerDay, current, target, daysLeft } = standing;
  if (!requiredPerDay || target === undefined) return undefined;
  const filled = { target: write(exactly(target)), number: format.number(daysLeft), count: daysLeft };
  const how = current ? t('goal.how.perDay', { ...filled, current: write(current) }) : t('goal.how.perDayFromStart', filled);
  return { name: 'perDay', value: write(requiredPerDay), how, entry: 'requiredRate' };
}

function perPostRow({ words: { t }, standing, write }: Told): NumberRow | undefined {
  const { requiredPerPost } = standing;
  if (!requiredPerPost) return undefined;
  return { name: 'perPost', value: write(requiredPerPost), how: t('goal.how.perPost'), entry: 'requiredRate' };
}
