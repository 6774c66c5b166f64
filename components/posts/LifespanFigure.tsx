import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DatedPost } from '../../lib/kpi/at-age';
import type { Counter } from '../../lib/platforms/types';
import { type LifespanRow, lifespanOf } from '../../lib/posts/lifespan-rows';
import { ChartFigure } from '../charts/ChartFigure';
import { useFormat } from '../use-format';
import { COUNTER_NAME } from '../words';
import { useAgeText } from './use-age-text';

// The chart library is the largest part of the panel and needed only here.
const LifespanCurve = lazy(() => import('./LifespanCurve'));

/** What is drawn over a post's age. */
export type LifespanOf = Counter | 'engagement';

interface LifespanFigureProps {
  readonly post: DatedPost;
  readonly earlier: readonly DatedPost[];
  readonly of: LifespanOf;
  /** What makes up its engagement. */
  readonly engagement: readonly Counter[];
  /** Whose post it is, for the saved picture. */
  readonly author: string;
}

/** What was usual at the last look that can be compared. */
function lastUsual(rows: readonly LifespanRow[]) {
  return rows.findLast(({ own, usual }) => own && usual)?.usual;
}

/** A post's numbers by age over the band in which half of the author's earlier posts were at that age. */
export function LifespanFigure({ post, earlier, of, engagement, author }: LifespanFigureProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const ageText = useAgeText();
  const rows = useMemo(() => lifespanOf(post, earlier, of === 'engagement' ? engagement : [of]), [post, earlier, of, engagement]);
  const name = of === 'engagement' ? t('lifespan.engagement') : t(COUNTER_NAME[of]);
  const whole = (value: number) => format.number(Math.round(value));
  const seen = rows.filter(({ own }) => own);
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first?.own || !last?.own) return <p className="soft">{t('lifespan.none')}</p>;
  const usual = lastUsual(rows);
  const title = t('lifespan.title', { counter: name });
  const usualText = usual
    ? t('lifespan.usual', {
        count: earlier.length,
        number: format.number(earlier.length),
        lower: whole(usual.lower),
        upper: whole(usual.upper),
        age: ageText(usual.age),
      })
    : t('lifespan.noUsual');
  const summary = t('lifespan.summary', {
    counter: name,
    first: whole(first.own.value),
    from: ageText(first.age),
    last: whole(last.own.value),
    to: ageText(last.age),
  });
  const numbers = {
    name: title,
    columns: [t('lifespan.age'), name, t('lifespan.column.median'), t('lifespan.column.band')],
    rows: rows.map(({ age, own, usual: point }) => [
      ageText(age),
      own ? format.numberRange(Math.round(own.low), Math.round(own.high)) : '',
      point ? whole(point.median) : '',
      point ? format.numberRange(Math.round(point.lower), Math.round(point.upper)) : '',
    ]),
  };
  return (
    <ChartFigure
      title={title}
      aside={usualText}
      summary={`${summary} ${usualText}`}
      numbers={numbers}
      fileName={[title, author]}
      captions={[author, usualText]}
      legend={
        <p className="lifespan-legend small" aria-hidden>
          <span className="legend-own">{t('lifespan.own')}</span>
          {usual && <span className="legend-usual">{t('lifespan.band')}</span>}
        </p>
      }
    >
      <Suspense fallback={<div className="lifespan-frame" />}>
        <LifespanCurve rows={rows} isReversed={i18n.dir() === 'rtl'} />
      </Suspense>
    </ChartFigure>
  );
}
