import { useTranslation } from 'react-i18next';
import { loadAccount } from '../../lib/data/accounts';
import { accountKey, type Role } from '../../lib/data/rows';
import { sendToBackground } from '../../lib/messages';
import type { AccountReading, PlatformId } from '../../lib/platforms/types';
import { useStored } from '../database';
import { FailedChange } from '../FailedChange';
import { RolePicker } from '../RolePicker';
import { useFormat } from '../use-format';
import { useOptimistic } from '../use-optimistic';

interface TrackAsProps {
  readonly platform: PlatformId;
  readonly account: AccountReading;
}

/** The account whose profile is open, and as what it is tracked. */
export function TrackAs({ platform, account }: TrackAsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const key = accountKey(platform, account.account);
  const stored = useStored(async (db) => (await loadAccount(db, key))?.role ?? 'other', [key]);
  const { shown, failure, change } = useOptimistic<Role>(stored);
  const { followers } = account;
  const track = (role: Role) =>
    change(role, () =>
      sendToBackground('trackAs', { platform, account: account.account, ...(account.name && { name: account.name }), role }),
    );
  return (
    <section className="track-as">
      <p className="track-as-who">
        <bdi>{account.name ?? account.account}</bdi>
        {followers && (
          <span className="soft" title={format.interval(followers)}>
            {t('popup.account.followers', { count: followers.value, number: format.count(followers) })}
          </span>
        )}
      </p>
      <RolePicker label={t('popup.account.trackAs', { account: account.account })} role={shown} onChange={track} />
      <p className="soft small">{t('popup.account.why')}</p>
      <FailedChange reason={failure} />
    </section>
  );
}
