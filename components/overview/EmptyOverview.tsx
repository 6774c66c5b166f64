import { useTranslation } from 'react-i18next';
import { PLATFORM_IDS } from '../../lib/platforms/types';
import { SiteLinks } from '../SiteLinks';
import { SampleOffer } from '../sample/SampleOffer';
import { useScope } from '../scope/use-scope';

/** No account is behind the choice: how to get one, and what can be looked at meanwhile. */
export function NoAccounts({ onPosts }: { readonly onPosts: () => void }) {
  const { t } = useTranslation();
  const { choice, change, offered } = useScope();
  const isOwn = choice.accounts === 'own';
  const hasCompetitors = offered?.accounts.some(({ role }) => role === 'competitor');
  return (
    <section className="empty">
      <h2>{t('overview.noAccounts.title')}</h2>
      <p>{t(isOwn ? 'overview.noAccounts.own' : 'overview.noAccounts.others')}</p>
      <SiteLinks platforms={PLATFORM_IDS} />
      <div className="site-links">
        {isOwn && hasCompetitors && (
          <button type="button" className="button button-quiet" onClick={() => change({ accounts: 'competitors' })}>
            {t('overview.noAccounts.competitors')}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={onPosts}>
          {t('overview.noAccounts.posts')}
        </button>
      </div>
      <SampleOffer />
    </section>
  );
}
