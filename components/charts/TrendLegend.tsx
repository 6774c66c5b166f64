import { useTranslation } from 'react-i18next';
import type { TrendRow } from '../../lib/charts/trend';

const KEYS = {
  current: { d: 'M1 5h22', className: 'legend-current' },
  gap: { d: 'M2 5h20', className: 'legend-gap' },
  previous: { d: 'M1 5h22', className: 'legend-previous' },
  published: { d: 'M12 5h.01', className: 'legend-published' },
} as const;

function Key({ kind }: { readonly kind: keyof typeof KEYS }) {
  const { d, className } = KEYS[kind];
  return (
    <svg className={`legend-key ${className}`} viewBox="0 0 24 10" aria-hidden="true" focusable="false">
      <path d={d} />
    </svg>
  );
}

interface TrendLegendProps {
  readonly rows: readonly TrendRow[];
  /** `25 Oct – 21 Nov` */
  readonly current: string;
  readonly previous: string | undefined;
}

/** What each line means; those that are not there are not explained. */
export function TrendLegend({ rows, current, previous }: TrendLegendProps) {
  const { t } = useTranslation();
  const values = rows.flatMap((row, index) => (row.dotted === undefined ? [] : [index]));
  const hasGap = rows.slice(values[0] ?? 0, values.at(-1) ?? 0).some(({ solid, isAlone }) => solid === undefined && !isAlone);
  return (
    <ul className="chart-legend soft small">
      <li>
        <Key kind="current" />
        {current}
      </li>
      {previous !== undefined && rows.some((row) => row.previous !== undefined) && (
        <li>
          <Key kind="previous" />
          {previous}
        </li>
      )}
      {hasGap && (
        <li>
          <Key kind="gap" />
          {t('charts.legend.gap')}
        </li>
      )}
      {rows.some(({ marker }) => marker !== undefined) && (
        <li>
          <Key kind="published" />
          {t('charts.legend.published')}
        </li>
      )}
    </ul>
  );
}
