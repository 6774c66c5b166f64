import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { KPI_OF_RANKING, type Ranked, type RankedPost } from '../../lib/overview/ranking';
import { addressOf, dayOf } from '../../lib/report/describe-posts';
import type { ReportWords } from '../../lib/report/report-words';
import { PlatformMark } from '../PlatformMark';

interface PostsPartProps {
  readonly words: ReportWords;
  readonly ranked: Ranked | undefined;
}

interface ListProps {
  readonly words: ReportWords;
  readonly by: Ranked['by'];
  readonly title: string;
  readonly posts: readonly RankedPost[];
}

function List({ words, by, title, posts }: ListProps) {
  const id = useId();
  return (
    <section className="report-posts" aria-labelledby={id}>
      <h3 id={id}>
        {title} <span className="soft small">{words.rankedBy(by)}</span>
      </h3>
      <ol>
        {posts.map((ranked) => (
          <li key={ranked.post.key} data-post={ranked.post.key}>
            <PlatformMark platform={ranked.post.platform} />
            <span className="only-read-aloud">{words.platform(ranked.post.platform)}</span>
            <a className="report-post" dir="auto" href={addressOf(ranked)} target="_blank" rel="noopener noreferrer">
              {words.post(ranked.post)}
            </a>
            <span className="soft small">{dayOf(words, ranked)}</span>
            <strong>{words.numbers.ranked(KPI_OF_RANKING[by], ranked.value)}</strong>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The posts that did best, and those that did least. */
export function PostsPart({ words, ranked }: PostsPartProps) {
  const { t } = useTranslation();
  if (!ranked) return <p className="soft">{t('report.posts.none')}</p>;
  return (
    <div className="report-post-lists">
      <List words={words} by={ranked.by} title={t('overview.best')} posts={ranked.best} />
      {ranked.weakest.length > 0 && <List words={words} by={ranked.by} title={t('overview.weakest')} posts={ranked.weakest} />}
    </div>
  );
}
