import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type AccountRow, ROLES, type Role } from '../../lib/data/rows';
import { accountName } from '../account-name';
import { Choice } from '../Choice';
import { changes } from '../changes';
import { FailedChange } from '../FailedChange';
import { IconButton } from '../IconButton';
import { PlatformMark } from '../PlatformMark';
import { useFormat } from '../use-format';
import { useOptimistic } from '../use-optimistic';
import { ROLE_NAME } from '../words';

interface AccountLineProps {
  readonly account: AccountRow;
  /** Asks whether what is known of it is to be deleted. */
  readonly onDelete: () => void;
}

/** One account: who it is, its role, and a way to delete what is known of it. */
export function AccountLine({ account, onDelete }: AccountLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { shown: role = 'other', failure, change } = useOptimistic<Role>(account.role);
  const { handle, platform, name, followers } = account;
  const track = (next: Role) => change(next, () => changes.trackAs({ platform, account: handle, role: next }));
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
          <bdi>{accountName(account)}</bdi>
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
        <IconButton label={t('data.accounts.deleteOf', { account: handle })} onClick={onDelete}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      </div>
      <FailedChange reason={failure} />
    </li>
  );
}
