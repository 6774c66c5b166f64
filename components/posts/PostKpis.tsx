import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measured, PostFigures } from '../../lib/kpi/figures';
import { measurePost } from '../../lib/kpi/measure-post';
import { isCounter, POST_KPIS } from '../../lib/posts/columns';
import { Explained } from '../kpi/Explained';
import { useKpiFormat } from '../kpi/use-kpi-format';
import { useKpiWords } from '../kpi/use-kpi-words';
import { useFormat } from '../use-format';
import { useMeasureOptions } from '../use-measure-options';

function KpiLine({ measured }: { readonly measured: Measured }) {
  const format = useKpiFormat();
  const words = useKpiWords();
  const { kpi, estimate } = measured;
  return (
    <li className="kpi-line">
      <span>{words.name(kpi)}</span>
      <Explained measured={measured}>
        {estimate ? (
          <strong>{format.value(kpi, estimate)}</strong>
        ) : (
          <span className="soft small">{words.unknown(measured)}</span>
        )}
      </Explained>
    </li>
  );
}

/** Every KPI of a post with what explains it; those that cannot be told name what is missing. */
export function PostKpis({ figures }: { readonly figures: PostFigures }) {
  const { t } = useTranslation();
  const format = useFormat();
  const options = useMeasureOptions();
  const all = useMemo(() => {
    const now = Date.now();
    return POST_KPIS.filter((kpi) => !isCounter(kpi)).map((kpi) => measurePost(kpi, figures, now, options));
  }, [figures, options]);
  const told = all.filter(({ estimate }) => estimate);
  const untold = all.filter(({ estimate }) => !estimate);
  return (
    <section className="post-kpis" aria-labelledby="post-kpis">
      <h3 id="post-kpis">{t('detail.kpis')}</h3>
      {told.length === 0 && <p className="soft">{t('detail.kpis.none')}</p>}
      <ul>
        {told.map((measured) => (
          <KpiLine key={measured.kpi} measured={measured} />
        ))}
      </ul>
      {untold.length > 0 && (
        <details>
          <summary>{t('detail.kpis.missing', { count: untold.length, number: format.number(untold.length) })}</summary>
          <ul>
            {untold.map((measured) => (
              <KpiLine key={measured.kpi} measured={measured} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
