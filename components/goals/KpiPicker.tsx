import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withKpi } from '../../lib/goals/goal-form';
import { isForGoals } from '../../lib/goals/kind';
import { type Organisation, type Proposal, proposalOf, proposalsFor } from '../../lib/goals/proposals';
import type { KpiId } from '../../lib/kpi/ids';
import { nameOf } from '../kpi/texts';
import { useDictionary } from '../kpi/use-dictionary';
import { Search } from '../Search';
import { useFormat } from '../use-format';
import type { Editor } from './use-editor';

interface KpiPickerProps {
  readonly editor: Editor;
  readonly organisation: Organisation | undefined;
}

/** More would not be read through: another word finds them sooner. */
const MOST_FOUND = 8;

interface CardProps {
  readonly proposal: Proposal;
  readonly group: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Card({ proposal: { kpi, source, isVanity }, group, isChosen, onChoose }: CardProps) {
  const { t } = useTranslation();
  return (
    <label className="goal-card goal-kpi">
      <input type="radio" name={group} value={kpi} checked={isChosen} onChange={onChoose} />
      <span className="goal-kpi-name">{t(nameOf(kpi))}</span>
      <span className="soft small">
        {t(source === 'recorded' ? 'goal.source.recorded' : 'goal.source.typed')}
        {isVanity && ` · ${t('kpi.worth.vanity.name')}`}
      </span>
    </label>
  );
}

function Found({ search, onChoose }: { readonly search: string; readonly onChoose: (kpi: KpiId) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const found = useDictionary(search, false)
    .flatMap(({ kpis }) => kpis)
    .filter(isForGoals);
  if (search.trim() === '') return null;
  return (
    <>
      <p className="only-read-aloud" role="status">
        {t('kpis.count', { count: found.length, number: format.number(found.length) })}
      </p>
      {found.length === 0 && <p className="soft small">{t('kpis.none')}</p>}
      <ul className="goal-found">
        {found.slice(0, MOST_FOUND).map((kpi) => (
          <li key={kpi}>
            <button type="button" className="button button-quiet" onClick={() => onChoose(kpi)}>
              {t(nameOf(kpi))}
            </button>
          </li>
        ))}
      </ul>
      {found.length > MOST_FOUND && <p className="soft small">{t('goal.kpi.more')}</p>}
    </>
  );
}

/** The KPIs proposed for the objective as cards, and a search through all others. */
export function KpiPicker({ editor: { form, replace }, organisation }: KpiPickerProps) {
  const { t } = useTranslation();
  const group = useId();
  const [search, setSearch] = useState('');
  const proposals = proposalsFor(form.objective, organisation);
  const isProposed = proposals.some(({ kpi }) => kpi === form.kpi);
  const cards = isProposed ? proposals : [proposalOf(form.kpi), ...proposals];
  const choose = (kpi: KpiId) => {
    if (kpi !== form.kpi) replace(withKpi(form, kpi));
    setSearch('');
  };
  const { isVanity } = proposalOf(form.kpi);
  return (
    <section className="goal-step" aria-labelledby={`${group}-title`}>
      <h3 id={`${group}-title`}>{t('goal.kpi')}</h3>
      <div role="radiogroup" aria-labelledby={`${group}-title`} className="goal-cards" data-testid="goal-kpi">
        {cards.map((proposal) => (
          <Card
            key={proposal.kpi}
            proposal={proposal}
            group={group}
            isChosen={proposal.kpi === form.kpi}
            onChoose={() => choose(proposal.kpi)}
          />
        ))}
      </div>
      {isVanity && <p className="notice small">{t('goal.kpi.vanity', { kpi: t(nameOf(form.kpi)) })}</p>}
      <Search label={t('goal.kpi.search')} clear={t('kpis.search.clear')} value={search} onChange={setSearch} />
      <Found search={search} onChoose={choose} />
    </section>
  );
}
