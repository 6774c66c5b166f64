import { TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextKey } from '../../lib/i18n/i18n';
import { isExact } from '../../lib/kpi/estimate';
import type { Caution, Measured } from '../../lib/kpi/figures';
import { whyUnknown } from '../../lib/kpi/why-unknown';
import { useFormat } from '../use-format';
import { writePlace } from '../use-place';
import { InputSources } from './InputSources';
import './kpi.css';
import { meaningOf, nameOf, variantName } from './texts';
import { useFormula } from './use-formula';
import { useKpiFormat } from './use-kpi-format';
import { useKpiWords } from './use-kpi-words';
import { WhatWentIn } from './WhatWentIn';

export interface KpiExplanationProps {
  readonly measured: Measured;
  /** Id of the variant that was computed. */
  readonly variant?: string | undefined;
  /** ISO 4217 */
  readonly currency?: string | undefined;
}

const CAUTION: Readonly<Record<Caution, TextKey & `kpi.caution.${Caution}`>> = {
  followersFar: 'kpi.caution.followersFar',
  provisional: 'kpi.caution.provisional',
  few: 'kpi.caution.few',
  mixedViews: 'kpi.caution.mixedViews',
  mixedSites: 'kpi.caution.mixedSites',
};

function Value({ measured, variant, currency }: KpiExplanationProps) {
  const { t } = useTranslation();
  const format = useKpiFormat();
  const words = useKpiWords();
  const { kpi, estimate } = measured;
  const options = { ...(variant && { variant }), ...(currency && { currency }) };
  if (!estimate) {
    return (
      <>
        <p className="kpi-explanation-value">{t('kpi.explain.unknown')}</p>
        {whyUnknown(measured) !== 'inputs' && <p>{words.unknown(measured)}</p>}
      </>
    );
  }
  return (
    <>
      <p className="kpi-explanation-value">{format.value(kpi, estimate, options)}</p>
      {!isExact(estimate) && (
        <p className="soft small">{t('kpi.explain.range', { range: format.range(kpi, estimate, options) })}</p>
      )}
    </>
  );
}

function Formula({ measured, variant, currency }: KpiExplanationProps) {
  const { t } = useTranslation();
  const formula = useFormula();
  const { kpi, estimate, inputs, lists } = measured;
  const options = { ...(variant && { variant }), ...(currency && { currency }) };
  const filled = estimate && formula.filled(kpi, { estimate, inputs, lists }, options);
  return (
    <dl className="kpi-formula">
      <dt className="only-read-aloud">{t('kpi.explain.formula')}</dt>
      <dd>{formula.words(kpi, variant)}</dd>
      {filled !== undefined && (
        <>
          <dt className="only-read-aloud">{t('kpi.explain.filled')}</dt>
          <dd className="kpi-filled">{filled}</dd>
        </>
      )}
    </dl>
  );
}

function Missing({ measured: { missing } }: KpiExplanationProps) {
  const { t } = useTranslation();
  const id = useId();
  if (missing.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t('kpi.explain.missing')}</h3>
      <InputSources inputs={missing} />
    </section>
  );
}

function Cautions({ measured: { cautions, estimate } }: KpiExplanationProps) {
  const { t } = useTranslation();
  if (!estimate || cautions.length === 0) return null;
  return (
    <ul className="kpi-cautions" aria-label={t('kpi.explain.cautions')}>
      {cautions.map((caution) => (
        <li key={caution}>
          <TriangleAlert size={14} aria-hidden />
          <span>{t(CAUTION[caution])}</span>
        </li>
      ))}
    </ul>
  );
}

/** How old the inputs are: the one looked at the longest ago and the newest. */
function Age({ measured: { seen } }: KpiExplanationProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!seen) return null;
  const [from, to] = [format.shortDate(seen.first), format.shortDate(seen.last)];
  const isOneDay = from === to;
  const text = isOneDay
    ? t('kpi.explain.seen', { time: format.timeOfDay(seen.last) })
    : t('kpi.explain.seenBetween', { from, to });
  return <p className="soft small">{text}</p>;
}

/** Everything that explains a number: what it means, its formula filled with what went in, what was left out, and how far to trust it. */
export function KpiExplanation(props: KpiExplanationProps) {
  const { t } = useTranslation();
  const { measured, variant } = props;
  const { kpi } = measured;
  return (
    <div className="kpi-explanation">
      <p className="soft">{t(meaningOf(kpi))}</p>
      {variant !== undefined && <p className="small">{t(variantName(kpi, variant))}</p>}
      <Value {...props} />
      <Formula {...props} />
      <WhatWentIn measured={measured} variant={variant} />
      <Age {...props} />
      <Cautions {...props} />
      <Missing {...props} />
      <a href={writePlace({ tab: 'kpis', kpi })} aria-label={`${t('kpi.explain.more')}: ${t(nameOf(kpi))}`}>
        {t('kpi.explain.more')}
      </a>
    </div>
  );
}
