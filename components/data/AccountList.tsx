import { useDeferredValue, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadAccounts, loadTrackedAccounts } from '../../lib/data/accounts';
import type { Store } from '../../lib/data/db';
import type { AccountRow } from '../../lib/data/rows';
import { ConfirmDialog } from '../ConfirmDialog';
import { useStored } from '../database';
import { Search } from '../Search';
import { useFormat } from '../use-format';
import { AccountLine } from './AccountLine';
import { useDeletion } from './use-deletion';

const MOST_SHOWN = 50;

function matches({ handle, name }: AccountRow, wanted: string): boolean {
  return handle.toLowerCase().includes(wanted) || (name?.toLowerCase().includes(wanted) ?? false);
}

/** Tracked accounts, or every account in whose handle or name a text occurs. */
async function findAccounts(db: Store, text: string): Promise<AccountRow[]> {
  const wanted = text.trim().toLowerCase().replace(/^@/, '');
  const accounts = wanted === '' ? await loadTrackedAccounts(db) : await loadAccounts(db);
  return accounts
    .filter((account) => matches(account, wanted))
    .sort((one, other) => (one.handle.toLowerCase() < other.handle.toLowerCase() ? -1 : 1));
}

/** Accounts with their roles; deleting one deletes all that is known of it. */
export function AccountList() {
  const { t } = useTranslation();
  const format = useFormat();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const accounts = useStored((db) => findAccounts(db, wanted), [wanted]);
  const title = useRef<HTMLHeadingElement>(null);
  const deletion = useDeletion(accounts, () => title.current?.focus());
  const hidden = Math.max(0, (accounts?.length ?? 0) - MOST_SHOWN);
  return (
    <section className="data-part" aria-labelledby="data-accounts">
      <h2 id="data-accounts" ref={title} tabIndex={-1}>
        {t('data.accounts.title')}
      </h2>
      <p className="soft">{t('data.accounts.text')}</p>
      <Search label={t('data.accounts.search')} clear={t('data.accounts.search.clear')} value={text} onChange={setText} />
      {accounts?.length === 0 && <p className="soft">{wanted ? t('data.accounts.notFound') : t('data.accounts.none')}</p>}
      <ul className="accounts">
        {accounts?.slice(0, MOST_SHOWN).map((account) => (
          <AccountLine key={account.key} account={account} onDelete={() => deletion.ask(account)} />
        ))}
      </ul>
      <ConfirmDialog
        isOpen={deletion.asked !== undefined}
        title={t('data.accounts.delete.title', { account: deletion.asked?.handle ?? '' })}
        text={t('data.accounts.delete.text')}
        confirm={t('data.accounts.delete.confirm')}
        onConfirm={deletion.confirm}
        onClose={deletion.close}
      />
      {hidden > 0 && <p className="soft">{t('data.accounts.more', { count: hidden, number: format.number(hidden) })}</p>}
    </section>
  );
}
