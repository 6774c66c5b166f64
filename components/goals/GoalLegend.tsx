import { useTranslation } from 'react-i18next';
import type { GoalChartRow } from '../../lib/goals/chart-rows';

const KEYS = {
  value: { d: 'M1 5h22', className: 'legend-current' },
  gap: { d: 'M2 5h20', className: 'legend-gap' },
  target: { d: 'M1 5h22', className: 'goal-legend-target' },
  pace: { d: 'M1 5h22', className: 'legend-previous' },
  forecast: { d: 'M1 5h22', className: 'goal-legend-forecast' },
} as const;

/** What each line means; those that are not there are not explained. */
export function GoalLegend({ rows }: { readonly rows: readonly GoalChartRow[] }) {
  const { t } = useTranslation();
  const values = rows.flatMap((row, index) => (row.dotted === undefined ? [] : [index]));
  const within = rows.slice(values[0] ?? 0, values.at(-1) ?? 0);
  const isThere = {
    value: values.length > 0,
    gap: within.some(({ solid, isAlone }) => solid === undefined && !isAlone),
    target: rows.some(({ target }) => target !== undefined),
    pace: rows.some(({ pace }) => pace !== undefined),
    forecast: rows.some(({ expected }) => expected !== undefined),
  };
  return (
    <ul className="chart-legend soft small">
      {(Object.keys(KEYS) as (keyof typeof KEYS)[])
        .filter((kind) => isThere[kind])
        .map((kind) => (
          <li key={kind}>
            <svg className={`legend-key ${KEYS[kind].className}`} viewBox="0 0 24 10" aria-hidden="true" focusable="false">
              <path d={KEYS[kind].d} />
            </svg>
            {kind === 'gap' ? t('charts.legend.gap') : t(`goal.chart.${kind}`)}
          </li>
        ))}
    </ul>
  );
}
