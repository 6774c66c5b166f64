import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Estimates } from '../../lib/i18n/estimates';
import type { Translate } from '../../lib/i18n/i18n';
import type { KpiFormat, KpiFormatOptions } from '../../lib/i18n/kpi-format';
import { directionOf } from '../../lib/i18n/language';
import { ENGAGEMENT_COUNTERS } from '../../lib/kpi/engagement-rate';
import { type Estimate, sum } from '../../lib/kpi/estimate';
import { formulaOf, wantedBy } from '../../lib/kpi/formula-of';
import type { KpiId } from '../../lib/kpi/ids';
import { unitOfInput } from '../../lib/kpi/input-units';
import type { InputId } from '../../lib/kpi/inputs';
import type { Inputs, Lists } from '../../lib/kpi/kpi';
import { unitOf } from '../../lib/kpi/unit-of';
import { formulaKey, inputName } from './texts';
import { useEstimates, useKpiFormat } from './use-kpi-format';

/** A result with what it was computed from. */
export interface WorkedOut {
  readonly estimate: Estimate;
  readonly inputs: Inputs;
  readonly lists?: Lists | undefined;
}

export interface FormulaTexts {
  /** `engagements ÷ views × 100` */
  words(kpi: KpiId, variant?: string): string;
  /** `(30 + 5 + 10) ÷ 1,500 = 3.00%`; `undefined` where there is nothing to work out. */
  filled(kpi: KpiId, worked: WorkedOut, options?: KpiFormatOptions): string | undefined;
}

/** Numbers of a list beyond this many are only counted. */
const LISTED = 7;

interface Writing {
  readonly t: Translate;
  readonly estimates: Estimates;
  readonly format: KpiFormat;
  /** Keeps a formula in the order of the language, whatever it begins with. */
  readonly start: string;
  readonly comma: string;
}

function wordsOf({ t, start }: Writing, kpi: KpiId, variant?: string): string {
  const inputs = [...wantedBy(formulaOf(kpi, variant)), ...ENGAGEMENT_COUNTERS];
  const names = Object.fromEntries(inputs.map((input) => [input, t(inputName(input))]));
  const formula = start + t(formulaKey(kpi, variant), { replace: names });
  return unitOf(kpi, variant) === 'percent' ? start + t('kpi.formula.percent', { formula }) : formula;
}

/** Bookmarks are engagements where the person wants them to be. */
const ENGAGEMENTS: readonly (readonly InputId[])[] = [ENGAGEMENT_COUNTERS, [...ENGAGEMENT_COUNTERS, 'saves']];

/** `1,200 + 300 + 100`; `undefined` unless several are known that make up all engagements. */
function partsOfEngagement({ estimates }: Writing, inputs: Inputs): string | undefined {
  const ways = ENGAGEMENTS.map((counters) => counters.flatMap((counter) => inputs[counter] ?? []));
  const parts = ways.find((way) => way.length > 1 && sum(way).value === inputs.engagements?.value);
  return parts?.map((part) => estimates.bare(part, 'count')).join(' + ');
}

function listed({ t, estimates, comma }: Writing, input: InputId, numbers: readonly Estimate[]): string {
  const shown = numbers.slice(0, LISTED).map((number) => estimates.bare(number, unitOfInput(input)));
  const text = shown.join(comma);
  if (numbers.length <= LISTED) return `(${text})`;
  return `(${t('kpi.formula.more', { numbers: text, total: estimates.tick(numbers.length, 'count') })})`;
}

function inputText(writing: Writing, input: InputId, { inputs, lists = {} }: WorkedOut, currency?: string): string | undefined {
  const numbers = lists[input];
  if (numbers) return listed(writing, input, numbers);
  const parts = input === 'engagements' ? partsOfEngagement(writing, inputs) : undefined;
  const number = inputs[input];
  return parts ? `(${parts})` : number && writing.estimates.bare(number, unitOfInput(input), currency);
}

/** The formula with numbers in place of names. */
function calculation(
  writing: Writing,
  kpi: KpiId,
  worked: WorkedOut,
  { variant, currency }: KpiFormatOptions,
): string | undefined {
  const wanted = wantedBy(formulaOf(kpi, variant));
  if (wanted.length === 1 && wanted[0] === 'engagements') return partsOfEngagement(writing, worked.inputs);
  const texts = wanted.map((input) => [input, inputText(writing, input, worked, currency)] as const);
  const isOneNumber = texts.length === 1 && !worked.lists;
  if (isOneNumber || texts.some(([, text]) => text === undefined)) return undefined;
  return writing.t(formulaKey(kpi, variant), { replace: Object.fromEntries(texts) });
}

function filledOf(writing: Writing, kpi: KpiId, worked: WorkedOut, options: KpiFormatOptions = {}): string | undefined {
  const { t, format, start } = writing;
  const formula = calculation(writing, kpi, worked, options);
  if (formula === undefined) return undefined;
  const key = unitOf(kpi, options.variant) === 'flag' ? 'kpi.formula.verdict' : 'kpi.formula.result';
  return start + t(key, { formula: start + formula, result: format.range(kpi, worked.estimate, options) });
}

/** Formulas in the language of the page, in words and with numbers. */
export function useFormula(): FormulaTexts {
  const { t, i18n } = useTranslation();
  const estimates = useEstimates();
  const format = useKpiFormat();
  return useMemo(() => {
    const isRightToLeft = directionOf(i18n.language) === 'rtl';
    const [start, comma] = isRightToLeft ? ['\u200f', '، '] : ['', ', '];
    const writing = { t, estimates, format, start, comma };
    return {
      words: (kpi, variant) => wordsOf(writing, kpi, variant),
      filled: (kpi, worked, options) => filledOf(writing, kpi, worked, options),
    };
  }, [t, i18n.language, estimates, format]);
}
