import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AccountRow, ROLES, type Role } from '../../lib/data/rows';
import { sendToBackground } from '../../lib/messages';
import { Choice } from '../Choice';
import { ConfirmDialog } from '../ConfirmDialog';
import { FailedChange } from '../FailedChange';
import { PlatformMark } from '../PlatformMark';
import { useFormat } from '../use-format';
import { useOptimistic } from '../use-optimistic';
import { ROLE_NAME } from '../words';

/** One account: who it is, its role, and a way to delete what is known of it. */
export function AccountLine({ account }: { readonly account: AccountRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { shown: role = 'other', failure, change } = useOptimistic<Role>(account.role);
  const { handle, platform, key, name, followers } = account;
  const track = (next: Role) => change(next, () => sendToBackground('trackAs', { platform, account: handle, role: next }));
  const facts = [
    ...(name ? [handle] : []),
    ...(followers ? [t('data.accounts.followers', { count: followers.value, number: format.count(followers) })] : []),
    t('data.accounts.lastSeen', { time: format.shortDate(account.lastSeenAt) }),
  ];
  return (
    <li className="account">
      <PlatformMark platform={platform} />
      <div className="account-words">
        <strong>
          <bdi>{name ?? handle}</bdi>
        </strong>
        <span className="soft small">{facts.join(' · ')}</span>
      </div>
      <div className="account-actions">
        <Choice
          label={t('data.accounts.role', { account: handle })}
          isLabelHidden
          value={role}
          options={ROLES.map((each) => [each, t(ROLE_NAME[each])])}
          onChange={track}
        />
        <button
          type="button"
          className="button button-icon"
          aria-label={t('data.accounts.deleteOf', { account: handle })}
          title={t('data.accounts.delete')}
          onClick={() => setAsking(true)}
        >
          <Trash2 size={15} aria-hidden />
        </button>
      </div>
      <FailedChange reason={failure} />
      <ConfirmDialog
        isOpen={isAsking}
        title={t('data.accounts.delete.title', { account: handle })}
        text={t('data.accounts.delete.text')}
        confirm={t('data.accounts.delete.confirm')}
        onConfirm={() => sendToBackground('deleteAccount', { key })}
        onClose={() => setAsking(false)}
      />
    </li>
  );
}
