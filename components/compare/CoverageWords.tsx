import { useTranslation } from 'react-i18next';
import type { TextKey } from '../../lib/i18n/i18n';
import type { Coverage, Unknown } from '../../lib/kpi/compare/coverage';
import { useFormat } from '../use-format';

const WHY_UNKNOWN = {
  once: 'compare.coverage.once',
  inPassing: 'compare.coverage.inPassing',
  undated: 'compare.coverage.undated',
  unseen: 'compare.coverage.unseen',
} as const satisfies Record<Unknown, TextKey>;

/** What was seen, what was published, and how that is estimated. */
export function CoverageWords({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { seen, undated, published, share, unknown, visits, watched, metAgain } = coverage;
  const number = format.number(seen);
  if (!published || !share) {
    const why = WHY_UNKNOWN[unknown ?? 'unseen'];
    return <p>{t(why as 'compare.coverage.once', { seen: format.number(seen + undated) })}</p>;
  }
  const again = { count: metAgain.posts, number: format.number(metAgain.posts), known: format.number(metAgain.known) };
  return (
    <>
      <p>
        {t('compare.coverage.range', {
          seen: number,
          published: format.number(Math.round(published.value)),
          low: format.number(Math.floor(published.low)),
          high: format.number(Math.ceil(published.high)),
          share: format.wholePercent(share.value),
          least: format.wholePercent(share.low),
        })}
      </p>
      <h4>{t('compare.coverage.method')}</h4>
      <ul>
        <li>
          {t('compare.coverage.visits', { count: visits, number: format.number(visits), watched: format.wholePercent(watched) })}
        </li>
        <li>{t('compare.coverage.again', again)}</li>
        <li>{t('compare.coverage.rest')}</li>
        <li>{t('compare.coverage.hidden')}</li>
      </ul>
    </>
  );
}
