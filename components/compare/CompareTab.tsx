import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetRow } from '../../lib/data/organisation';
import type { ColumnId } from '../../lib/kpi/compare/columns';
import type { Period } from '../../lib/scope';
import { FailedChange } from '../FailedChange';
import { ScopeBar } from '../scope/ScopeBar';
import { useScope } from '../scope/use-scope';
import { ColumnChooser } from './ColumnChooser';
import './compare.css';
import { NoSets } from './NoSets';
import { SetEditor } from './SetEditor';
import { SetPicker } from './SetPicker';
import { SiteComparison } from './SiteComparison';
import { useColumns } from './use-columns';
import { useCompared, useCoverage } from './use-compared';
import { type EditedSet, useSets } from './use-sets';

function Loading() {
  const { t } = useTranslation();
  return (
    <p className="soft" role="status">
      {t('compare.loading')}
    </p>
  );
}

interface SetComparisonProps {
  readonly set: SetRow;
  readonly period: Period;
  readonly columns: readonly ColumnId[];
}

function SetComparison({ set, period, columns }: SetComparisonProps) {
  const { t } = useTranslation();
  const sites = useCompared(set.accounts, period);
  const coverage = useCoverage(set.accounts, period);
  if (!sites) return <Loading />;
  if (sites.length === 0) return <p className="notice">{t('compare.gone')}</p>;
  return (
    <>
      {sites.map((site) => (
        <SiteComparison key={site.platform} site={site} coverage={coverage} columns={columns} />
      ))}
    </>
  );
}

/** Own accounts against others, one set and one site at a time. */
export default function CompareTab() {
  const { scope } = useScope();
  const { sets, chosen, choose, failure: unsavedSet } = useSets();
  const [edited, setEdited] = useState<EditedSet>();
  const { columns, choose: chooseColumns, failure: unsavedColumns } = useColumns();
  return (
    <div className="view compare">
      <ScopeBar hasAccounts={false} hasTags={false}>
        {chosen && sets && columns && (
          <SetPicker sets={sets} chosen={chosen} onChoose={choose} onEdit={setEdited}>
            <ColumnChooser columns={columns} onChange={chooseColumns} />
          </SetPicker>
        )}
      </ScopeBar>
      <FailedChange reason={unsavedSet ?? unsavedColumns} />
      {!sets && <Loading />}
      {sets?.length === 0 && <NoSets onChoose={choose} onEdit={setEdited} />}
      {chosen && scope && columns && <SetComparison key={chosen.id} set={chosen} period={scope.period} columns={columns} />}
      {edited && <SetEditor key={`editor ${edited.id}`} set={edited} onSaved={choose} onClose={() => setEdited(undefined)} />}
    </div>
  );
}
