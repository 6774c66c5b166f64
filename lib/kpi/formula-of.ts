import { KPIS } from './dictionary';
import type { KpiId } from './ids';
import { INPUTS, type InputId, type Subject } from './inputs';
import type { Formula } from './kpi';

/** The formula of a KPI, or of one of its variants; an id that no variant has gives the KPI's own. */
export function formulaOf(id: KpiId, variant?: string): Formula {
  return KPIS[id].variants?.find((one) => one.id === variant) ?? KPIS[id];
}

/** Inputs and lists. */
export function wantedBy({ inputs, lists = [] }: Formula): readonly InputId[] {
  return [...inputs, ...lists];
}

/** Inputs and lists that belong to posts, accounts, … */
export function inputsOf(formula: Formula, subject: Subject): readonly InputId[] {
  return wantedBy(formula).filter((input) => INPUTS[input].of === subject);
}

/** Every number in the formula is one of a post, so that each post has its own result. */
export function isOfPosts(id: KpiId, formula: Formula): boolean {
  return KPIS[id].levels.includes('post') && wantedBy(formula).every((input) => INPUTS[input].of === 'post');
}

/** The KPI sets some accounts against others. */
export function isAgainstOthers(id: KpiId): boolean {
  return KPIS[id].inputs.some((input) => input.startsWith('competitor'));
}
