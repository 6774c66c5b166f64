import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../lib/data/rows';
import { PLATFORM_IDS } from '../../lib/platforms/types';
import { accountName } from '../account-name';
import { PlatformMark } from '../PlatformMark';
import { Search } from '../Search';
import { useScope } from '../scope/use-scope';
import { useFormat } from '../use-format';
import { PLATFORM_NAME, ROLE_NAME } from '../words';

interface SetAccountsProps {
  /** Keys of accounts. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Own accounts first, then by name, site by site. */
function inOrder(accounts: readonly AccountRow[]): readonly AccountRow[] {
  const rank = ({ platform, role }: AccountRow) => PLATFORM_IDS.indexOf(platform) * 2 + (role === 'own' ? 0 : 1);
  return accounts.toSorted((one, other) => rank(one) - rank(other) || accountName(one).localeCompare(accountName(other)));
}

/** Tracked accounts to choose from, found by a part of their name. */
export function SetAccounts({ chosen, onChange }: SetAccountsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { offered } = useScope();
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase().replace(/^@/, '');
  const accounts = inOrder(offered?.accounts ?? []);
  const found = accounts.filter(({ handle, name = '' }) => `${handle} ${name}`.toLocaleLowerCase().includes(wanted));
  const toggle = (key: string) => onChange(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key]);
  return (
    <fieldset className="set-accounts">
      <legend className="field-label">{t('compare.set.accounts')}</legend>
      {accounts.length > 6 && (
        <Search label={t('compare.set.search')} clear={t('compare.set.search.clear')} value={text} onChange={setText} />
      )}
      <ul>
        {found.map((account) => (
          <li key={account.key}>
            <label>
              <input type="checkbox" checked={chosen.includes(account.key)} onChange={() => toggle(account.key)} />
              <PlatformMark platform={account.platform} />
              <span className="only-read-aloud">{t(PLATFORM_NAME[account.platform])}</span>
              <bdi>{accountName(account)}</bdi>
              <span className="soft small">{t(ROLE_NAME[account.role])}</span>
            </label>
          </li>
        ))}
      </ul>
      {accounts.length === 0 && <p className="soft">{t('compare.set.untracked')}</p>}
      {accounts.length > 0 && found.length === 0 && <p className="soft">{t('compare.set.nothing')}</p>}
      <p className="soft small" role="status">
        {t('compare.set.chosen', { count: chosen.length, number: format.number(chosen.length) })}
      </p>
    </fieldset>
  );
}
