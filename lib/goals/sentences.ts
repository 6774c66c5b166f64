import { exactly } from '../kpi/estimate';
import { elapsedAtLook } from './elapsed';
import type { GoalRow, Standing } from './goal';
import { neededNumber, numberOf } from './goal-numbers';
import type { GoalWords } from './goal-words';
import { kindOf } from './kind';
import { isMeasured } from './standing';
import { formatOptions } from './title';

/** `462 now`, `13 so far`, `462 on 18 Nov` where that was not today; `undefined` where nothing is known. */
export function currentText(words: GoalWords, goal: GoalRow, { current }: Standing): string | undefined {
  if (!isMeasured(goal) || !current) return undefined;
  const { t, format, today } = words;
  const value = numberOf(words, goal, current);
  if (current.day < today) return t('goals.on', { value, day: format.day(current.day) });
  return kindOf(goal.measure.kpi, goal.measure.variant) === 'flow' ? t('goals.soFar', { value }) : t('goals.now', { value });
}

/** `needs 18 a day, 40 a post`; of a rate, which has no such need, what it is `heading for`. */
export function needText(words: GoalWords, goal: GoalRow, standing: Standing): string | undefined {
  const { state, requiredPerDay, requiredPerPost, current, forecast } = standing;
  const { t } = words;
  if (!isMeasured(goal) || !current) return undefined;
  if (state === 'met' || state === 'missed') return undefined;
  if (!requiredPerDay) return forecast && t('goals.heading', { value: numberOf(words, goal, exactly(forecast.value)) });
  const value = neededNumber(words, goal, requiredPerDay);
  if (requiredPerDay.value < 0) return t('goals.need.fall', { value });
  if (!requiredPerPost) return t('goals.need.perDay', { value });
  return t('goals.need.perDayAndPost', { value, perPost: neededNumber(words, goal, requiredPerPost) });
}

/** `At this pace 480,000 (460,000 – 500,000) by 30 Nov.`, or why there is no forecast; `undefined` where none is to be expected. */
export function forecastSentence(words: GoalWords, goal: GoalRow, { forecast, noForecast }: Standing): string | undefined {
  const { t, format } = words;
  if (!isMeasured(goal)) return undefined;
  if (noForecast !== undefined) return t(`goals.forecast.${noForecast}`);
  if (!forecast) return undefined;
  const filled = { value: numberOf(words, goal, exactly(forecast.value)), day: format.day(goal.period.to) };
  if (forecast.low === forecast.high) return t('goals.forecast', filled);
  const range = words.numbers.range(goal.measure.kpi, forecast, formatOptions(goal.measure, words.currency));
  return t('goals.forecast.range', { ...filled, range });
}

/** `9 days left`, `last day`, `ended 30 Nov`; `undefined` before it begins. */
export function daysLeftText({ t, format, today }: GoalWords, { period }: GoalRow, { daysLeft }: Standing): string | undefined {
  if (today < period.from) return undefined;
  if (daysLeft <= 0) return t('goals.ended', { day: format.day(period.to) });
  return t('goals.left', { count: daysLeft, number: format.number(daysLeft) });
}

/** What a progress bar shows, read aloud. */
export function barText({ t, format }: GoalWords, standing: Standing): string {
  const { progress } = standing;
  const gone = format.wholePercent(elapsedAtLook(standing));
  if (!progress) return t('goals.bar.unknown', { elapsed: gone });
  return t('goals.bar', { progress: format.wholePercent(progress.value), elapsed: gone });
}
