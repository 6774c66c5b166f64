import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextKey } from '../../lib/i18n/i18n';
import { isExact } from '../../lib/kpi/estimate';
import { KPI_OF_RANKING, type RankedPost, type Ranking } from '../../lib/overview/ranking';
import { useKpiFormat } from '../kpi/use-kpi-format';
import { PlatformMark } from '../PlatformMark';
import { useHandles } from '../posts/use-handles';
import { useFormat } from '../use-format';
import { PLATFORM_NAME } from '../words';

/** What posts are ranked by, in words. */
export const RANKED_BY = {
  usual: 'overview.by.usual',
  views: 'overview.by.views',
  followers: 'overview.by.followers',
  total: 'overview.by.total',
} as const satisfies Record<Ranking, TextKey>;

interface RankedPostsProps {
  readonly title: string;
  readonly tone: 'good' | 'weak';
  readonly by: Ranking;
  readonly posts: readonly RankedPost[];
  readonly onOpen: (post: string) => void;
}

/** Posts in order of how they did; one that is pressed opens among all posts. */
export function RankedPosts({ title, tone, by, posts, onOpen }: RankedPostsProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const format = useFormat();
  const kpiFormat = useKpiFormat();
  const writtenHandle = useHandles(posts.map(({ post }) => post.account));
  const nameOf = ({ post }: RankedPost) => {
    if (post.text) return post.text;
    return post.account === undefined ? t('posts.byNobody') : t('posts.by', { account: writtenHandle(post.account) });
  };
  return (
    <section className="ranked" aria-labelledby={titleId}>
      <div className="ranked-head">
        <h2 id={titleId}>{title}</h2>
        <p className="soft small">{t(RANKED_BY[by])}</p>
      </div>
      <ol className="ranked-list">
        {posts.map((ranked) => (
          <li key={ranked.post.key}>
            <button type="button" className="ranked-post" data-post={ranked.post.key} onClick={() => onOpen(ranked.post.key)}>
              <PlatformMark platform={ranked.post.platform} />
              <span className="only-read-aloud">{t(PLATFORM_NAME[ranked.post.platform])}</span>
              <bdi className="ranked-name">{nameOf(ranked)}</bdi>
              <span className="ranked-day soft small">
                {format.shortDate(ranked.post.publishedAt ?? ranked.post.firstSeenAt)}
              </span>
              <strong
                className={`ranked-value ranked-${tone}`}
                title={isExact(ranked.value) ? undefined : kpiFormat.range(KPI_OF_RANKING[by], ranked.value)}
              >
                {kpiFormat.ranked(KPI_OF_RANKING[by], ranked.value)}
              </strong>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
