import { useTranslation } from 'react-i18next';
import { byKind, byLength, LENGTH_FROM, type LengthClass, type Part } from '../../lib/kpi/timing/breakdown';
import type { Measure } from '../../lib/kpi/timing/rate-posts';
import { isEnough } from '../../lib/kpi/timing/summarize';
import { useFormat } from '../use-format';
import { KIND_NAME } from '../words';
import { useRate } from './use-rate';
import type { Ratings } from './use-timing';

interface BreakdownProps<Id extends string> {
  readonly title: string;
  readonly parts: readonly Part<Id>[];
  readonly nameOf: (id: Id) => string;
  readonly measure: Measure;
}

/** Medians as bars, with the number of posts each stands for. */
function Breakdown<Id extends string>({ title, parts, nameOf, measure }: BreakdownProps<Id>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { rate } = useRate(measure);
  const highest = Math.max(...parts.map(({ rates }) => rates.median.value));
  return (
    <table className="breakdown">
      <caption>{title}</caption>
      <thead>
        <tr className="soft small">
          <th scope="col">{t('timing.part')}</th>
          <th scope="col">{t('timing.median')}</th>
          <th scope="col">{t('timing.count')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ id, rates }) => (
          <tr key={id} data-few={!isEnough(rates) || undefined}>
            <th scope="row">{nameOf(id)}</th>
            <td>
              <span className="breakdown-bar" aria-hidden="true">
                <i style={{ inlineSize: `${highest > 0 ? (rates.median.value / highest) * 100 : 0}%` }} />
              </span>
              <span className="breakdown-rate">{rate(rates.median)}</span>
            </td>
            <td>
              {format.number(rates.n)} {!isEnough(rates) && <span className="only-read-aloud">{t('timing.heat.few')}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What kind of content and what length of text does better. */
export function Breakdowns({ ratings: { rated, measure } }: { readonly ratings: Ratings }) {
  const { t } = useTranslation();
  const format = useFormat();
  const lengths = byLength(rated);
  const number = (value: number) => format.number(value);
  const lengthName = (id: LengthClass) => {
    if (id === 'short') return t('timing.length.short', { to: number(LENGTH_FROM.medium) });
    if (id === 'long') return t('timing.length.long', { from: number(LENGTH_FROM.long) });
    return t('timing.length.medium', { from: number(LENGTH_FROM.medium), to: number(LENGTH_FROM.long - 1) });
  };
  return (
    <>
      <Breakdown title={t('timing.kinds')} parts={byKind(rated)} nameOf={(kind) => t(KIND_NAME[kind])} measure={measure} />
      {lengths.parts.length > 0 && (
        <div>
          <Breakdown title={t('timing.lengths')} parts={lengths.parts} nameOf={lengthName} measure={measure} />
          {lengths.without > 0 && (
            <p className="soft small">
              {t('timing.length.without', { count: lengths.without, number: number(lengths.without) })}
            </p>
          )}
        </div>
      )}
    </>
  );
}
