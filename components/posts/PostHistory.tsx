import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostWhole } from '../../lib/data/post-histories';
import { withLastLook } from '../../lib/kpi/at-age';
import { COUNTERS, type Counter } from '../../lib/platforms/types';
import { pointsOf } from '../../lib/posts/history-points';
import { Segments } from '../Segments';
import { useFormat } from '../use-format';
import { COUNTER_NAME } from '../words';
import { LifespanFigure, type LifespanOf } from './LifespanFigure';
import { SnapshotTable } from './SnapshotTable';

// The chart library is the largest part of the panel and needed only here.
const HistoryChart = lazy(() => import('./HistoryChart'));

interface PostHistoryProps {
  readonly whole: PostWhole;
  /** What makes up its engagement. */
  readonly engagement: readonly Counter[];
  /** As the site writes it. */
  readonly author: string;
}

/** How a post developed: by age beside what is usual, or by date where its age is not known; and every reading as a table. */
export function PostHistory({ whole, engagement, author }: PostHistoryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { figures, earlier, snapshots } = whole;
  const { post } = figures;
  const { publishedAt } = post;
  const dated = useMemo(
    () => (publishedAt === undefined ? undefined : { publishedAt, looks: withLastLook(snapshots, post) }),
    [publishedAt, snapshots, post],
  );
  const counters = COUNTERS.filter((counter) => snapshots.some(({ counts }) => counts[counter]));
  const [wanted, setWanted] = useState<LifespanOf>();
  const chosen = wanted ?? (dated ? 'engagement' : counters.includes('views') ? 'views' : counters[0]);
  if (chosen === undefined || counters.length === 0) return null;
  const options = [
    ...(dated ? [['engagement', t('lifespan.engagement')] as const] : []),
    ...counters.map((counter) => [counter, t(COUNTER_NAME[counter])] as const),
  ];
  return (
    <section className="history" aria-labelledby="history-title">
      <h3 id="history-title">
        {t('detail.history')}{' '}
        <span className="soft small">
          {t('detail.readings', { count: snapshots.length, number: format.number(snapshots.length) })}
        </span>
      </h3>
      {snapshots.length < 2 ? (
        <p className="soft">{t('detail.oneReading')}</p>
      ) : (
        <>
          <Segments label={t('detail.chart.counter')} value={chosen} options={options} onChange={setWanted} />
          {dated && <LifespanFigure post={dated} earlier={earlier} of={chosen} engagement={engagement} author={author} />}
          {!dated && chosen !== 'engagement' && (
            <Suspense fallback={<div className="chart-frame" />}>
              <HistoryChart points={pointsOf(snapshots, chosen)} counter={chosen} />
            </Suspense>
          )}
        </>
      )}
      <SnapshotTable snapshots={snapshots} counters={counters} />
    </section>
  );
}
