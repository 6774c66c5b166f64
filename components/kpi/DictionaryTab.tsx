import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextKey } from '../../lib/i18n/i18n';
import type { KpiId } from '../../lib/kpi/ids';
import { Search } from '../Search';
import { useFormat } from '../use-format';
import { DictionaryEntry } from './DictionaryEntry';
import './dictionary.css';
import { type FoundGroup, useDictionary } from './use-dictionary';

const RULES = [
  'kpi.rule.sums',
  'kpi.rule.missing',
  'kpi.rule.rounded',
  'kpi.rule.promoted',
  'kpi.rule.followers',
  'kpi.rule.young',
  'kpi.rule.activity',
] as const satisfies readonly TextKey[];

function Rules() {
  const { t } = useTranslation();
  return (
    <details className="dictionary-rules">
      <summary>{t('kpis.rules')}</summary>
      <ul>
        {RULES.map((rule) => (
          <li key={rule}>{t(rule)}</li>
        ))}
      </ul>
    </details>
  );
}

function Group({ group, kpis, opened }: FoundGroup & { readonly opened: KpiId | undefined }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section aria-labelledby={id} className="dictionary-group">
      <h2 id={id}>{t(`kpi.group.${group}`)}</h2>
      <ul>
        {kpis.map((kpi) => (
          <li key={kpi}>
            <DictionaryEntry kpi={kpi} isRequested={kpi === opened} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every KPI with its formula, inputs and where they come from, a worked example, and why other tools show another number. */
export function DictionaryTab({ opened }: { readonly opened?: KpiId | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [search, setSearch] = useState('');
  const [availableOnly, setAvailableOnly] = useState(false);
  const groups = useDictionary(search, availableOnly);
  const count = groups.reduce((sum, { kpis }) => sum + kpis.length, 0);
  useEffect(() => {
    if (opened === undefined) return;
    setSearch('');
    setAvailableOnly(false);
  }, [opened]);
  return (
    <div className="view dictionary">
      <div className="dictionary-tools">
        <Search label={t('kpis.search')} clear={t('kpis.search.clear')} value={search} onChange={setSearch} />
        <label className="dictionary-switch">
          <input
            type="checkbox"
            className="switch"
            checked={availableOnly}
            onChange={(event) => setAvailableOnly(event.currentTarget.checked)}
          />
          <span>{t('kpis.availableOnly')}</span>
        </label>
        <p className="soft small" role="status">
          {t('kpis.count', { count, number: format.number(count) })}
        </p>
      </div>
      <p className="soft small">{t('kpis.notYet')}</p>
      <Rules />
      {groups.map((found) => (
        <Group key={found.group} {...found} opened={opened} />
      ))}
      {count === 0 && <p>{t('kpis.none')}</p>}
    </div>
  );
}
