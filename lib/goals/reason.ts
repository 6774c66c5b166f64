import { KPIS } from '../kpi/dictionary';
import { exactly } from '../kpi/estimate';
import { elapsedAtLook } from './elapsed';
import type { GoalRow, GoalState, MeasuredGoal, Reason, Standing } from './goal';
import { differenceText, numberOf, targetText } from './goal-numbers';
import type { GoalWords } from './goal-words';
import { kindOf } from './kind';
import { hasLimit } from './progress';
import { isMeasured } from './standing';

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
      return paceSentence(words, goal, standing, reason);
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

function isDown({ measure }: GoalRow): boolean {
  return measure?.direction === 'down';
}

/** A total that shall not come to more than the target: it cannot come down again. */
function isLimit({ measure }: MeasuredGoal): boolean {
  return hasLimit({ kind: kindOf(measure.kpi, measure.variant), measure });
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
/** Of a limit there is no way that is gone, but a part that is used up. */
const LIMIT = {
  onTrack: 'goals.reason.limit.onTrack',
  slightly: 'goals.reason.limit.slightly',
  behind: 'goals.reason.limit.behind',
} as const;
/** From this pace on, a goal that is behind is only slightly so. */
const SLIGHTLY = 0.8;

function paceSentence(words: GoalWords, goal: GoalRow, standing: Standing, { pace, isCertain }: ReasonOf<'pace'>): string {
  const { t, format } = words;
  const { state, progress, current, target } = standing;
  const level = state === 'onTrack' ? 'onTrack' : pace >= SLIGHTLY ? 'slightly' : 'behind';
  const elapsed = elapsedAtLook(standing);
  if (isMeasured(goal) && isLimit(goal) && current && target !== undefined)
    return t(LIMIT[level], {
      current: numberOf(words, goal, current),
      target: targetText(words, goal, target),
      elapsed: format.wholePercent(elapsed),
    });
  const way = progress?.value ?? pace * elapsed;
  return t(PACE[level][Number(isCertain)] ?? PACE[level][1], {
    progress: format.wholePercent(way),
    elapsed: format.wholePercent(elapsed),
  });
}

function belowSentence(words: GoalWords, goal: GoalRow, { forecast, target }: Standing): string {
  const { t, format } = words;
  if (!isMeasured(goal)) return t('goals.reason.notTicked');
  const filled = { target: target === undefined ? '' : targetText(words, goal, target) };
  if (isLimit(goal)) return t('goals.reason.limit.over', filled);
  const reaches = forecast && target !== undefined && (isDown(goal) ? forecast.value <= target : forecast.value >= target);
  if (reaches) return isDown(goal) ? t('goals.reason.tooHighHeading', filled) : t('goals.reason.tooLowHeading', filled);
  if (forecast)
    return t('goals.reason.heading', {
      forecast: numberOf(words, goal, exactly(forecast.value)),
      day: format.day(goal.period.to),
    });
  return isDown(goal) ? t('goals.reason.tooHigh', filled) : t('goals.reason.tooLow', filled);
}

/** Says what to do where looking is all it takes. */
function nothingSeenSentence({ t, format }: GoalWords, goal: GoalRow, { lastSeen }: ReasonOf<'nothingSeen'>): string {
  if (lastSeen !== undefined) return t('goals.reason.nothingSeenSince', { day: format.day(lastSeen) });
  const { inputs, origins } = KPIS[goal.measure?.kpi ?? 'followers'];
  if (!goal.measure || !origins.some((origin) => origin === 'page' || origin === 'history')) return t('goals.reason.nothingSeen');
  return t(inputs.some((input) => input.startsWith('followers')) ? 'goals.reason.profile' : 'goals.reason.posts');
}
