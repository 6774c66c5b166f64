import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Snapshot } from '../../lib/data/rows';
import { COUNTERS, type Counter } from '../../lib/platforms/types';
import { useFormat } from '../use-format';
import { COUNTER_NAME } from '../words';
import { pointsOf } from './history-points';
import { SnapshotTable } from './SnapshotTable';

// The chart library is the largest part of the panel and needed only here.
const HistoryChart = lazy(() => import('./HistoryChart'));

function CounterPicker({
  counters,
  chosen,
  onChoose,
}: {
  counters: Counter[];
  chosen: Counter;
  onChoose: (counter: Counter) => void;
}) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className="only-read-aloud">{t('detail.chart.counter')}</legend>
      {counters.map((counter) => (
        <label key={counter} className="segment">
          <input type="radio" name={name} checked={counter === chosen} onChange={() => onChoose(counter)} />
          <span>{t(COUNTER_NAME[counter])}</span>
        </label>
      ))}
    </fieldset>
  );
}

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
          <CounterPicker counters={counters} chosen={chosen} onChoose={setWanted} />
          <Suspense fallback={<div className="chart-frame" />}>
            <HistoryChart points={points} counter={chosen} />
          </Suspense>
        </>
      )}
      <SnapshotTable snapshots={snapshots} counters={counters} />
    </section>
  );
}
