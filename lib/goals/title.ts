import type { KpiFormatOptions } from '../i18n/kpi-format';
import type { PlatformId } from '../platforms/types';
import type { GoalMeasure, GoalRow } from './goal';
import type { GoalWords } from './goal-words';
import { kindOf } from './kind';
import { isMeasured } from './standing';
import { targetOf } from './target';

const PLATFORM_NAME = { x: 'platform.x', linkedin: 'platform.linkedin', facebook: 'platform.facebook' } as const;

/** What the person called a goal, else what its numbers say: `LinkedIn followers 400 → 480`. */
export function goalTitle(words: GoalWords, goal: GoalRow): string {
  if (goal.name !== undefined) return goal.name;
  if (!isMeasured(goal)) return words.t('goals.title.item');
  const title = numbersOf(words, goal.measure);
  return kindOf(goal.measure.kpi, goal.measure.variant) === 'flow' ? duringPeriod(words, title, goal) : title;
}

/** How numbers of a goal's KPI are written. */
export function formatOptions({ variant }: GoalMeasure, currency: string | undefined): KpiFormatOptions {
  return { ...(variant !== undefined && { variant }), ...(currency !== undefined && { currency }) };
}

/** The one platform of what is counted; `undefined` where there are several. */
function platformOf({ platform, accounts = [] }: GoalMeasure['scope']): PlatformId | undefined {
  if (platform !== undefined) return platform;
  const named = new Set(accounts.map((key) => key.split(':', 1)[0]));
  const [only] = named.size === 1 ? named : [];
  return (Object.keys(PLATFORM_NAME) as PlatformId[]).find((id) => id === only);
}

function subjectOf({ t }: GoalWords, { kpi, scope }: GoalMeasure): string {
  const platform = platformOf(scope);
  const name = t(`kpi.${kpi}.name`);
  if (platform === undefined) return name;
  if (kpi === 'followers') return t('goals.title.followers', { platform: t(PLATFORM_NAME[platform]) });
  return t('goals.title.on', { kpi: name, platform: t(PLATFORM_NAME[platform]) });
}

function numbersOf(words: GoalWords, measure: GoalMeasure): string {
  const { t, numbers, currency } = words;
  const { kpi, variant, baseline, target, direction } = measure;
  const what = subjectOf(words, measure);
  const write = (value: number) => numbers.asTyped(kpi, value, formatOptions(measure, currency));
  const goalNumber = targetOf(measure);
  if (kindOf(kpi, variant) === 'level' && baseline && goalNumber !== undefined)
    return t('goals.title.fromTo', { what, from: write(baseline.value), to: write(goalNumber) });
  if ('change' in target) {
    const change = numbers.shareAsTyped(Math.abs(target.change));
    return t(target.change < 0 ? 'goals.title.less' : 'goals.title.more', { what, change });
  }
  return t(direction === 'down' ? 'goals.title.atMost' : 'goals.title.atLeast', { what, target: write(target.value) });
}

/** Totals say of which month or quarter, where it is a whole one. */
function duringPeriod({ t, format, today }: GoalWords, title: string, { period: { from, to } }: GoalRow): string {
  const months = wholeMonths(from, to);
  const isNow = from <= today && today <= to;
  if (months === 1)
    return isNow ? t('goals.title.thisMonth', { title }) : t('goals.title.month', { title, month: format.month(from) });
  return months === 3 && isNow ? t('goals.title.thisQuarter', { title }) : title;
}

/** How many calendar months two days enclose; `undefined` where they are not their first and last. */
function wholeMonths(from: string, to: string): number | undefined {
  const [year = 0, month = 0, day] = from.split('-').map(Number);
  const [lastYear = 0, lastMonth = 0, lastDay] = to.split('-').map(Number);
  const isWhole = day === 1 && lastDay === new Date(Date.UTC(lastYear, lastMonth, 0)).getUTCDate();
  return isWhole ? (lastYear - year) * 12 + lastMonth - month + 1 : undefined;
}
