import { useTranslation } from 'react-i18next';
import { COMPARED, type ColumnId } from '../../lib/kpi/compare/columns';
import type { ComparedAccount } from '../../lib/kpi/compare/compare';
import type { Coverage } from '../../lib/kpi/compare/coverage';
import { scale } from '../../lib/kpi/estimate';
import { Explained } from '../kpi/Explained';
import { useFormat } from '../use-format';
import { useColumnFormat } from './use-column-format';

interface NumberCellProps {
  readonly compared: ComparedAccount;
  readonly column: ColumnId;
  readonly coverage: Coverage | undefined;
}

/** What stands below some numbers: the median of posts, what was published but not seen, reposts. */
function Second({ compared, column, coverage }: NumberCellProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { value } = useColumnFormat();
  const { median, inputs } = compared.measured[column];
  if (column === 'cadence') {
    const days = inputs.days?.value ?? 0;
    const isMore = coverage?.published && Math.round(coverage.published.value) > coverage.seen;
    const all = isMore && days > 0 ? scale(coverage.published, 7 / days) : undefined;
    return (
      <>
        {all && <small>{t('compare.cadence.estimated', { value: value(column, all) })}</small>}
        {compared.reposts > 0 && (
          <small>{t('compare.cadence.reposts', { count: compared.reposts, number: format.number(compared.reposts) })}</small>
        )}
      </>
    );
  }
  return median ? <small>{t('compare.median', { value: value(column, median) })}</small> : null;
}

/** A number of the table; pressing it explains it. */
export function NumberCell(props: NumberCellProps) {
  const { value } = useColumnFormat();
  const { compared, column } = props;
  const measured = compared.measured[column];
  return (
    <>
      <Explained measured={measured} variant={COMPARED[column].variant} className="compare-number">
        {measured.estimate ? value(column, measured.estimate) : '–'}
      </Explained>
      <Second {...props} />
    </>
  );
}
