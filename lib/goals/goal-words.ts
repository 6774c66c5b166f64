import { createEstimates } from '../i18n/estimates';
import type { Format } from '../i18n/format';
import type { Translate } from '../i18n/i18n';
import { createKpiFormat, type KpiFormat } from '../i18n/kpi-format';

/** What sentences about goals are made of. */
export interface GoalWords {
  readonly t: Translate;
  readonly format: Format;
  readonly numbers: KpiFormat;
  /** Local day they are said on. */
  readonly today: string;
  /** ISO 4217; without it sums of money are plain numbers. */
  readonly currency?: string;
}

/**
 * The words for pages and for the background alike.
 * @param today local day.
 */
export function createGoalWords(t: Translate, format: Format, today: string): GoalWords {
  return { t, format, today, numbers: createKpiFormat(t, createEstimates(format.locale)) };
}
