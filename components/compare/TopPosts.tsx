import { useTranslation } from 'react-i18next';
import type { ComparedAccount, TopPost } from '../../lib/kpi/compare/compare';
import { accountName } from '../account-name';
import { useFormat } from '../use-format';
import { writePlace } from '../use-place';
import { useColumnFormat } from './use-column-format';

function Post({ figures: { post }, engagements }: TopPost) {
  const { t } = useTranslation();
  const format = useFormat();
  const { value, range } = useColumnFormat();
  const time = post.publishedAt ?? post.firstSeenAt;
  return (
    <li>
      <a dir="auto" href={writePlace({ tab: 'posts', post: post.key })}>
        {post.text || t('compare.top.untitled', { day: format.shortDate(time) })}
      </a>
      <span className="top-numbers">
        <strong title={range('engagements', engagements)}>{value('engagements', engagements)}</strong>
        <span className="soft small">{format.shortDate(time)}</span>
      </span>
    </li>
  );
}

/** The posts with most engagements of each account, side by side. */
export function TopPosts({ accounts }: { readonly accounts: readonly ComparedAccount[] }) {
  const { t } = useTranslation();
  return (
    <section className="top-posts">
      <h3>
        {t('compare.top')} <span className="soft small">{t('compare.top.by')}</span>
      </h3>
      <div className="top-columns">
        {accounts.map(({ account, top }) => (
          <div key={account.key} className="top-column">
            <h4>
              <bdi>{accountName(account)}</bdi>
              {account.role === 'own' && <span className="tag">{t('compare.own')}</span>}
            </h4>
            {top.length === 0 && <p className="soft small">{t('compare.top.none')}</p>}
            <ol>
              {top.map((each) => (
                <Post key={each.figures.post.key} {...each} />
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}
