import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Snapshot } from '../../lib/data/rows';
import { COUNTERS, type Counter } from '../../lib/platforms/types';
import { Segments } from '../Segments';
import { useFormat } from '../use-format';
import { COUNTER_NAME } from '../words';
import { pointsOf } from './history-points';
import { SnapshotTable } from './SnapshotTable';

// The chart library is the largest part of the panel and needed only here.
const HistoryChart = lazy(() => import('./HistoryChart'));

/** How a post's counters developed: a curve for one of them, and every reading as a table. */
export function PostHistory({ snapshots }: { readonly snapshots: readonly Snapshot[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const counters = COUNTERS.filter((counter) => snapshots.some(({ counts }) => counts[counter]));
  const [wanted, setWanted] = useState<Counter>();
  const chosen = wanted ?? (counters.includes('views') ? 'views' : counters[0]);
  if (chosen === undefined) return null;
  const points = pointsOf(snapshots, chosen);
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
          <Segments
            label={t('detail.chart.counter')}
            value={chosen}
            options={counters.map((counter) => [counter, t(COUNTER_NAME[counter])])}
            onChange={setWanted}
          />
          <Suspense fallback={<div className="chart-frame" />}>
            <HistoryChart points={points} counter={chosen} />
          </Suspense>
        </>
      )}
      <SnapshotTable snapshots={snapshots} counters={counters} />
    </section>
  );
}
