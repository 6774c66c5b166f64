import { useTranslation } from 'react-i18next';
import type { ColumnId } from '../../lib/kpi/compare/columns';
import type { ComparedAccount } from '../../lib/kpi/compare/compare';
import type { Coverage } from '../../lib/kpi/compare/coverage';
import type { AccountSort } from '../../lib/kpi/compare/sort-accounts';
import type { PlatformId } from '../../lib/platforms/types';
import { accountName } from '../account-name';
import { PLATFORM_NAME } from '../words';
import { CoverageMeter } from './CoverageMeter';
import { COLUMN_NAME } from './column-names';
import { NumberCell } from './NumberCell';

interface CompareTableProps {
  readonly platform: PlatformId;
  readonly accounts: readonly ComparedAccount[];
  readonly coverage: ReadonlyMap<string, Coverage> | undefined;
  readonly columns: readonly ColumnId[];
  readonly sort: AccountSort;
  readonly onSort: (column: ColumnId) => void;
}

function Head({ column, sort, onSort }: Pick<CompareTableProps, 'sort' | 'onSort'> & { readonly column: ColumnId }) {
  const { t } = useTranslation();
  const isSorted = sort.column === column;
  return (
    <th scope="col" aria-sort={isSorted ? sort.direction : 'none'}>
      <button type="button" className="sort-head" onClick={() => onSort(column)}>
        <span>{t(COLUMN_NAME[column])}</span>
        <svg className="sort-arrow" viewBox="0 0 8 10" aria-hidden="true" focusable="false">
          {isSorted && <path d={sort.direction === 'ascending' ? 'M4 9V1M1 4l3-3 3 3' : 'M4 1v8M1 6l3 3 3-3'} />}
        </svg>
      </button>
    </th>
  );
}

function Line({
  compared,
  coverage,
  columns,
}: Pick<CompareTableProps, 'coverage' | 'columns'> & { readonly compared: ComparedAccount }) {
  const { t } = useTranslation();
  const { account } = compared;
  const isOwn = account.role === 'own';
  return (
    <tr data-account={account.key} data-own={isOwn || undefined}>
      <th scope="row">
        <bdi>{accountName(account)}</bdi> {isOwn && <span className="tag">{t('compare.own')}</span>}
      </th>
      <td className="cell-coverage">
        <CoverageMeter account={account} coverage={coverage?.get(account.key)} />
      </td>
      {columns.map((column) => (
        <td key={column}>
          <NumberCell compared={compared} column={column} coverage={coverage?.get(account.key)} />
        </td>
      ))}
    </tr>
  );
}

/** Accounts × KPIs. Scrolls inside itself where it is narrow; the accounts' names stay. */
export function CompareTable({ platform, accounts, coverage, columns, sort, onSort }: CompareTableProps) {
  const { t } = useTranslation();
  const site = t(PLATFORM_NAME[platform]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, with the keyboard too
    <section className="compare-frame" aria-label={t('compare.table.scroll', { platform: site })} tabIndex={0}>
      <table className="compare-table">
        <caption className="only-read-aloud">{t('compare.table', { platform: site })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.account')}</th>
            <th scope="col">{t('compare.coverage')}</th>
            {columns.map((column) => (
              <Head key={column} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.map((compared) => (
            <Line key={compared.account.key} compared={compared} coverage={coverage} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
