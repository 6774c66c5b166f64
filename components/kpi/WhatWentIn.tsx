import { useTranslation } from 'react-i18next';
import type { Measured } from '../../lib/kpi/figures';
import { formulaOf, wantedBy } from '../../lib/kpi/formula-of';
import { INPUTS } from '../../lib/kpi/inputs';
import { useFormat } from '../use-format';
import { useKpiFormat } from './use-kpi-format';

interface WhatWentInProps {
  readonly measured: Measured;
  readonly variant: string | undefined;
}

/** How many posts or accounts went in, how many were left out and why, and the median of those that went in. */
export function WhatWentIn({ measured, variant }: WhatWentInProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const kpiFormat = useKpiFormat();
  const { kpi, n, without, promoted, median } = measured;
  const subjects = wantedBy(formulaOf(kpi, variant)).map((input) => INPUTS[input].of);
  const isOfPosts = subjects.includes('post');
  if (!isOfPosts && !subjects.includes('account')) return null;
  const number = (count: number) => ({ count, number: format.number(count) });
  return (
    <ul className="kpi-facts">
      <li>{t(isOfPosts ? 'kpi.explain.posts' : 'kpi.explain.accounts', number(n))}</li>
      {without > 0 && <li>{t(isOfPosts ? 'kpi.explain.postsWithout' : 'kpi.explain.accountsWithout', number(without))}</li>}
      {promoted > 0 && <li>{t('kpi.explain.promoted', number(promoted))}</li>}
      {median && n > 1 && (
        <li>{t('kpi.explain.median', { median: kpiFormat.value(kpi, median, { ...(variant && { variant }) }) })}</li>
      )}
    </ul>
  );
}
