import { unitOf } from '../i18n/kpi-format';
import { KPIS } from '../kpi/dictionary';
import { type Estimate, exactly, isExact } from '../kpi/estimate';
import type { GoalRow, GoalState, MeasuredGoal, Reason, Standing } from './goal';
import type { GoalWords } from './goal-words';
import { kindOf } from './kind';
import { isMeasured } from './standing';
import { formatOptions } from './title';

type ReasonOf<Why extends Reason['why']> = Extract<Reason, { readonly why: Why }>;

const STATE_NAME = {
  met: 'goals.state.met',
  onTrack: 'goals.state.onTrack',
  behind: 'goals.state.behind',
  missed: 'goals.state.missed',
  noData: 'goals.state.noData',
} as const;

/** `On track` */
export function stateName({ t }: GoalWords, state: GoalState): string {
  return t(STATE_NAME[state]);
}

/** Why a goal is in its state, beginning with the state: `Behind: 40% of the way, 67% of the time gone.` */
export function reasonSentence(words: GoalWords, goal: GoalRow, standing: Standing): string {
  const { t, format } = words;
  const { reason } = standing;
  const deadline = format.day(goal.period.to);
  switch (reason.why) {
    case 'reached':
      return t('goals.reason.reached', { day: format.day(reason.day) });
    case 'ticked':
      return t('goals.reason.reachedItem', { day: format.day(reason.day) });
    case 'notTicked':
      return standing.state === 'missed' ? t('goals.reason.notTickedInTime', { day: deadline }) : t('goals.reason.notTicked');
    case 'deadlinePassed':
      return missedSentence(words, goal, standing, reason);
    case 'pace':
      return paceSentence(words, standing, reason);
    case 'holds':
      return t(isDown(goal) ? 'goals.reason.holdsBelow' : 'goals.reason.holdsAbove', { day: deadline });
    case 'below':
      return belowSentence(words, goal, standing);
    case 'notStarted':
      return t('goals.reason.notStarted', { count: reason.days, number: format.number(reason.days) });
    case 'nothingSeen':
      return nothingSeenSentence(words, goal, reason);
    case 'notSeenAtDeadline':
      return t('goals.reason.notSeenAtDeadline', { deadline, day: format.day(reason.lastSeen) });
    case 'nothingTyped':
      return t('goals.reason.nothingTyped');
    case 'firstDay':
      return t('goals.reason.firstDay');
    case 'noBaseline':
      return t('goals.reason.noBaseline');
  }
}

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
export function barText({ t, format }: GoalWords, { progress, elapsed }: Standing): string {
  const gone = format.wholePercent(elapsed);
  if (!progress) return t('goals.bar.unknown', { elapsed: gone });
  return t('goals.bar', { progress: format.wholePercent(progress.value), elapsed: gone });
}

function isDown({ measure }: GoalRow): boolean {
  return measure?.direction === 'down';
}

function numberOf({ numbers, currency }: GoalWords, { measure }: MeasuredGoal, estimate: Estimate): string {
  return numbers.value(measure.kpi, estimate, formatOptions(measure, currency));
}

/** How far two numbers are apart: shares in percentage points. */
function differenceText(words: GoalWords, goal: MeasuredGoal, difference: number): string {
  const { kpi, variant } = goal.measure;
  if (unitOf(kpi, variant) !== 'percent') return numberOf(words, goal, exactly(difference));
  const points = Math.round(difference * 10_000) / 100;
  return words.t('kpi.change.points', { count: points, number: words.format.number(points) });
}

/** Rounded to what is worth saying: exact numbers with the digits they have, not with a fixed number of them. */
function neededNumber(words: GoalWords, goal: MeasuredGoal, needed: Estimate): string {
  const rounded = roundedUp(needed);
  return isExact(rounded) ? targetText(words, goal, rounded.value) : numberOf(words, goal, rounded);
}

function targetText(words: GoalWords, { measure }: MeasuredGoal, target: number): string {
  return words.numbers.asTyped(measure.kpi, target, formatOptions(measure, words.currency));
}

/** What is needed is said with two digits, rounded up so that it is enough, and without its sign. */
function roundedUp({ value, low, high }: Estimate): Estimate {
  const round = (bound: number) => {
    const size = Math.abs(bound);
    const digit = size > 0 && Number.isFinite(size) ? 10 ** Math.min(0, Math.floor(Math.log10(size)) - 1) : 1;
    // Divided by its inverse: 0.1 × 27 is more than 2.7.
    return Math.ceil(size / digit - 1e-9) / Math.round(1 / digit);
  };
  const [one, other] = [round(low), round(high)];
  return { value: round(value), low: Math.min(one, other), high: Math.max(one, other) };
}

function missedSentence(words: GoalWords, goal: GoalRow, { target }: Standing, { short }: ReasonOf<'deadlinePassed'>): string {
  const day = words.format.day(goal.period.to);
  if (!isMeasured(goal) || target === undefined) return words.t('goals.reason.notTickedInTime', { day });
  const filled = {
    short: differenceText(words, goal, Math.abs(short)),
    target: targetText(words, goal, target),
    day,
  };
  return isDown(goal) ? words.t('goals.reason.over', filled) : words.t('goals.reason.short', filled);
}

const PACE = {
  onTrack: ['goals.reason.onTrackLikely', 'goals.reason.onTrack'],
  slightly: ['goals.reason.slightlyLikely', 'goals.reason.slightly'],
  behind: ['goals.reason.behindLikely', 'goals.reason.behind'],
} as const;
/** From this pace on, a goal that is behind is only slightly so. */
const SLIGHTLY = 0.8;

function paceSentence({ t, format }: GoalWords, standing: Standing, { pace, isCertain }: ReasonOf<'pace'>): string {
  const { state, progress, elapsed } = standing;
  const level = state === 'onTrack' ? 'onTrack' : pace >= SLIGHTLY ? 'slightly' : 'behind';
  const way = progress?.value ?? pace * elapsed;
  return t(PACE[level][Number(isCertain)] ?? PACE[level][1], {
    progress: format.wholePercent(way),
    elapsed: format.wholePercent(elapsed),
  });
}

function belowSentence(words: GoalWords, goal: GoalRow, { state, forecast, target }: Standing): string {
  const { t, format } = words;
  if (!isMeasured(goal)) return t('goals.reason.notTicked');
  if (state === 'behind' && forecast)
    return t('goals.reason.heading', {
      forecast: numberOf(words, goal, exactly(forecast.value)),
      day: format.day(goal.period.to),
    });
  const filled = { target: target === undefined ? '' : targetText(words, goal, target) };
  if (state === 'behind') return isDown(goal) ? t('goals.reason.tooHigh', filled) : t('goals.reason.tooLow', filled);
  return isDown(goal) ? t('goals.reason.tooHighOnTrack', filled) : t('goals.reason.tooLowOnTrack', filled);
}

/** Says what to do where looking is all it takes. */
function nothingSeenSentence({ t, format }: GoalWords, goal: GoalRow, { lastSeen }: ReasonOf<'nothingSeen'>): string {
  if (lastSeen !== undefined) return t('goals.reason.nothingSeenSince', { day: format.day(lastSeen) });
  const { inputs, origins } = KPIS[goal.measure?.kpi ?? 'followers'];
  if (!goal.measure || !origins.some((origin) => origin === 'page' || origin === 'history')) return t('goals.reason.nothingSeen');
  return t(inputs.some((input) => input.startsWith('followers')) ? 'goals.reason.profile' : 'goals.reason.posts');
}
