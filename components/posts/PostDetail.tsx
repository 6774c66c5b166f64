import { ExternalLink, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { loadWholePost, type PostWhole } from '../../lib/data/post-histories';
import type { PostRow } from '../../lib/data/rows';
import { engagementCounters, engagementRate } from '../../lib/kpi/engagement-rate';
import { PLATFORMS } from '../../lib/platforms';
import { accountName } from '../account-name';
import { isSample, useStored } from '../database';
import { IconButton } from '../IconButton';
import { PlatformMark } from '../PlatformMark';
import { useFormat } from '../use-format';
import { useMeasureOptions } from '../use-measure-options';
import { KIND_NAME, PLATFORM_NAME, ROLE_NAME } from '../words';
import { CounterTiles } from './CounterTiles';
import { PostHistory } from './PostHistory';
import { PostKpis } from './PostKpis';
import { PostTags } from './PostTags';
import './post-detail.css';
import { useHandles } from './use-handles';
import type { PostsView } from './use-posts-view';
import type { TrackedAccounts } from './use-tracked';

interface PostDetailProps {
  /** Key of the post. */
  readonly post: string;
  readonly view: PostsView;
  readonly onClose: () => void;
}

type Known = { readonly post: PostRow; readonly tracked: TrackedAccounts };

/** Only addresses of the web become links, whatever a page wrote. */
function linkTo(post: PostRow, handle: string | undefined): string | undefined {
  if (isSample) return undefined;
  const url = post.url ?? PLATFORMS[post.platform].postUrl(post.id, handle);
  return url && URL.canParse(url) && new URL(url).protocol === 'https:' ? url : undefined;
}

function Heading({ post, tracked }: Known) {
  const { t } = useTranslation();
  const account = tracked.accounts.get(post.account ?? '')?.account;
  const handleOf = useHandles([post.account]);
  const handle = post.account === undefined ? undefined : handleOf(post.account);
  const url = linkTo(post, handle);
  const platform = t(PLATFORM_NAME[post.platform]);
  return (
    <div className="detail-heading">
      <p className="detail-author">
        <PlatformMark platform={post.platform} />
        <strong>
          <bdi>{account ? accountName(account) : (handle ?? t('posts.byNobody'))}</bdi>
        </strong>
        {account && <span className="tag">{t(ROLE_NAME[account.role])}</span>}
        {post.promoted && <span className="tag">{t('posts.promoted')}</span>}
        {post.reshare && <span className="tag">{t('posts.reshare')}</span>}
      </p>
      {post.text && (
        <p className="detail-text" dir="auto">
          {post.text}
        </p>
      )}
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {t('detail.open', { platform })} <ExternalLink size={13} aria-hidden />
          <span className="only-read-aloud">{t('detail.newTab')}</span>
        </a>
      ) : (
        <p className="soft small">{t('detail.noLink')}</p>
      )}
    </div>
  );
}

function Facts({ post }: { readonly post: PostRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = [
    [t('detail.published'), post.publishedAt === undefined ? t('detail.publishedUnknown') : format.dateTime(post.publishedAt)],
    [t('detail.firstSeen'), format.dateTime(post.firstSeenAt)],
    [t('detail.lastSeen'), format.dateTime(post.lastSeenAt)],
    [t('detail.kind'), t(KIND_NAME[post.kind])],
  ] as const;
  return (
    <dl className="detail-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>{t('detail.id')}</dt>
        <dd>
          <bdi className="detail-id">{post.id}</bdi>
        </dd>
      </div>
    </dl>
  );
}

function Gone() {
  const { t } = useTranslation();
  return (
    <div className="empty">
      <h3>{t('detail.gone')}</h3>
      <p>{t('detail.gone.text')}</p>
    </div>
  );
}

function Whole({ whole, view }: { readonly whole: PostWhole; readonly view: PostsView }) {
  const { t } = useTranslation();
  const { figures } = whole;
  const { post, followers } = figures;
  const counters = engagementCounters(post.platform, useMeasureOptions());
  const handleOf = useHandles([post.account]);
  const author = post.account === undefined ? t('posts.byNobody') : handleOf(post.account);
  return (
    <>
      <Heading post={post} tracked={view.tracked} />
      <PostTags post={post} view={view} />
      <CounterTiles post={post} rate={engagementRate(post.counts, followers?.count, counters)} />
      <PostHistory whole={whole} engagement={counters} author={author} />
      <PostKpis figures={figures} />
      <Facts post={post} />
    </>
  );
}

/** One post: its counters with their precision, its rate with the formula, and how it developed. */
export function PostDetail({ post: key, view, onClose }: PostDetailProps) {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  const options = useMeasureOptions();
  const found = useStored(async (db) => ({ whole: await loadWholePost(db, key, options) }), [key, options]);
  useEffect(() => title.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className="detail" aria-labelledby="detail-title" onKeyDown={onKeyDown} data-testid="post-detail">
      <header className="detail-header">
        <h2 id="detail-title" ref={title} tabIndex={-1}>
          {t('detail.title')}
        </h2>
        <IconButton label={t('detail.back')} onClick={onClose}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      {found && !found.whole && <Gone />}
      {found?.whole && <Whole whole={found.whole} view={view} />}
    </section>
  );
}
