import { useTranslation } from 'react-i18next';
import { isExact } from '../../lib/counts/count';
import type { PostRow } from '../../lib/data/rows';
import type { EngagementRate } from '../../lib/kpi/engagement-rate';
import { COUNTERS } from '../../lib/platforms/types';
import { CountValue } from '../CountValue';
import { useEstimates } from '../kpi/use-kpi-format';
import { useFormat } from '../use-format';
import { COUNTER_NAME } from '../words';
import { formulaOf } from './formula';
import { Rate } from './Rate';

interface CounterTilesProps {
  readonly post: PostRow;
  readonly rate: EngagementRate | undefined;
}

/** More engagements than there were views or followers is no mistake, but needs a word. */
function AboveAll({ rate: { basis, rate } }: { readonly rate: EngagementRate }) {
  const { t } = useTranslation();
  const share = useFormat().wholePercent(1);
  if (basis === 'total' || rate.low <= 1) return null;
  return <p className="soft small">{t(basis === 'views' ? 'detail.above.views' : 'detail.above.followers', { share })}</p>;
}

/** Each counter the site showed, large, with how precisely it is known below; then the rate with its formula. */
export function CounterTiles({ post, rate }: CounterTilesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const estimates = useEstimates();
  return (
    <section aria-label={t('detail.counters')} className="tiles">
      <dl className="tiles-grid">
        {COUNTERS.map((counter) => {
          const count = post.counts[counter];
          return (
            count && (
              <div key={counter} className="tile">
                <dt>{t(COUNTER_NAME[counter])}</dt>
                <dd className="tile-value">
                  <CountValue count={count} />
                </dd>
                <dd className="tile-caption">{isExact(count) ? t('posts.exact') : format.interval(count)}</dd>
              </div>
            )
          );
        })}
      </dl>
      {rate && (
        <div className="tile tile-rate">
          <span className="soft small">{t('posts.column.engagement.full')}</span>
          <Rate rate={rate} />
          <p className="formula">
            <span className="only-read-aloud">{t('detail.formula')} </span>
            {formulaOf(rate, format, estimates)}
          </p>
          <AboveAll rate={rate} />
        </div>
      )}
    </section>
  );
}
