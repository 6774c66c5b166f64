import type { i18n } from 'i18next';
import type { TextKey } from '../../lib/i18n/i18n';
import type { KpiId } from '../../lib/kpi/ids';
import type { InputId } from '../../lib/kpi/inputs';

/** KPIs that have a text of a kind; not all need one. */
type With<Part extends string> = TextKey extends infer Key ? (Key extends `kpi.${infer Id}.${Part}` ? Id & KpiId : never) : never;

export const nameOf = (kpi: KpiId) => `kpi.${kpi}.name` as const;
export const meaningOf = (kpi: KpiId) => `kpi.${kpi}.meaning` as const;
export const inputName = (input: InputId) => `kpi.input.${input}` as const;

/** Why other tools show another number, of KPIs over which they disagree. */
export function whyOf(texts: i18n, kpi: KpiId): `kpi.${With<'why'>}.why` | undefined {
  const key = `kpi.${kpi}.why` as `kpi.${With<'why'>}.why`;
  return texts.exists(key) ? key : undefined;
}

/** Short forms and other names. */
export function alsoOf(texts: i18n, kpi: KpiId): `kpi.${With<'also'>}.also` | undefined {
  const key = `kpi.${kpi}.also` as `kpi.${With<'also'>}.also`;
  return texts.exists(key) ? key : undefined;
}

type VariantText<Part extends string> = Extract<TextKey, `kpi.${KpiId}.${string}.${Part}`>;

export const variantName = (kpi: KpiId, variant: string) => `kpi.${kpi}.${variant}.name` as VariantText<'name'>;

/** Formula with a placeholder for each input. */
export function formulaKey(kpi: KpiId, variant: string | undefined): `kpi.${KpiId}.formula` | VariantText<'formula'> {
  return variant === undefined ? `kpi.${kpi}.formula` : (`kpi.${kpi}.${variant}.formula` as VariantText<'formula'>);
}
