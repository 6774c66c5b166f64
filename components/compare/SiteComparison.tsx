import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColumnId } from '../../lib/kpi/compare/columns';
import type { Coverage } from '../../lib/kpi/compare/coverage';
import { FIRST_SORT, nextSort, sortAccounts } from '../../lib/kpi/compare/sort-accounts';
import { PlatformMark } from '../PlatformMark';
import { PLATFORM_NAME } from '../words';
import { CompareTable } from './CompareTable';
import { ShareBars } from './ShareBars';
import { TopPosts } from './TopPosts';
import type { ComparedSite } from './use-compared';
import { VerdictLine } from './VerdictLine';

interface SiteComparisonProps {
  readonly site: ComparedSite;
  /** By account; `undefined` while it is being estimated. */
  readonly coverage: ReadonlyMap<string, Coverage> | undefined;
  readonly columns: readonly ColumnId[];
}

/** The accounts of a set on one site: who is ahead, the table, shares, top posts. */
export function SiteComparison({ site: { platform, accounts }, coverage, columns }: SiteComparisonProps) {
  const { t } = useTranslation();
  const [wanted, setSort] = useState(FIRST_SORT);
  const first = columns[0] ?? FIRST_SORT.column;
  const sort = columns.includes(wanted.column) ? wanted : { ...FIRST_SORT, column: first };
  const sorted = useMemo(() => sortAccounts(accounts, sort), [accounts, sort]);
  const id = `compare-${platform}`;
  return (
    <section className="compare-site" aria-labelledby={id}>
      <h2 id={id}>
        <PlatformMark platform={platform} />
        {t(PLATFORM_NAME[platform])}
      </h2>
      <VerdictLine accounts={accounts} coverage={coverage} column={sort.column} />
      <CompareTable
        platform={platform}
        accounts={sorted}
        coverage={coverage}
        columns={columns}
        sort={sort}
        onSort={(column) => setSort(nextSort(sort, column))}
      />
      <ShareBars accounts={accounts} />
      <TopPosts accounts={sorted} />
    </section>
  );
}
