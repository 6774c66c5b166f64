import { useTranslation } from 'react-i18next';
import { writeNumber } from '../../lib/goals/typed-number';
import { useKpiFormat } from '../kpi/use-kpi-format';
import { useFormat } from '../use-format';
import type { Editor } from './use-editor';

/** Where the competitors of each set are; one click makes that the target. */
export function Benchmarks({ editor: { form, change, background, unit } }: { readonly editor: Editor }) {
  const { t } = useTranslation();
  const format = useFormat();
  const numbers = useKpiFormat();
  const { kpi, variant } = form;
  const known = (background.background?.competitors ?? []).flatMap(({ median, ...set }) => (median ? [{ ...set, median }] : []));
  if (known.length === 0) return null;
  const options = variant === undefined ? {} : { variant };
  return (
    <ul className="goal-benchmarks" aria-label={t('goal.benchmarks')}>
      {known.map(({ set, name, median, n }) => {
        const value = numbers.value(kpi, median, options);
        const text = writeNumber(median.value, unit, format.locale);
        return (
          <li key={set}>
            <span className="small">{t('goal.benchmark', { set: name, value, count: n, number: format.number(n) })}</span>
            <button type="button" className="button button-quiet" onClick={() => change({ target: { as: 'value', text } })}>
              {t('goal.benchmark.use', { value })}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
