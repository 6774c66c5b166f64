import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { KPIS } from '../../lib/kpi/dictionary';
import { exampleInputs, exampleLists, workExample } from '../../lib/kpi/dictionary/example';
import { formulaOf, wantedBy } from '../../lib/kpi/formula-of';
import type { KpiId } from '../../lib/kpi/ids';
import { useFormat } from '../use-format';
import { InputSources } from './InputSources';
import './kpi.css';
import { alsoOf, variantName, whyOf } from './texts';
import { useFormula } from './use-formula';

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="entry-part">
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

/** The worked example of a KPI or of one of its variants; `undefined` where there is nothing to work out. */
function useExample(kpi: KpiId, variant?: string): string | undefined {
  const formula = useFormula();
  const { example, compute } = KPIS[kpi].variants?.find(({ id }) => id === variant) ?? KPIS[kpi];
  const estimate = workExample({ compute, example });
  const worked = estimate && { estimate, inputs: exampleInputs(example), lists: exampleLists(example) };
  return worked && formula.filled(kpi, worked, { ...(variant && { variant }) });
}

function Variant({
  kpi,
  variant,
  sources,
}: {
  readonly kpi: KpiId;
  readonly variant: string;
  readonly sources: readonly string[];
}) {
  const { t } = useTranslation();
  const formula = useFormula();
  const format = useFormat();
  const example = useExample(kpi, variant);
  return (
    <li className="entry-variant">
      <p className="entry-variant-name">
        <strong>{t(variantName(kpi, variant))}</strong>
        {sources.length > 0 && (
          <span className="entry-sources soft small">{t('kpis.entry.asUsed', { names: format.allOf(sources) })}</span>
        )}
      </p>
      <p>{formula.words(kpi, variant)}</p>
      {example !== undefined && <p className="soft">{example}</p>}
    </li>
  );
}

function About({ kpi }: { readonly kpi: KpiId }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { worth, direction, levels, sources } = KPIS[kpi];
  const also = alsoOf(i18n, kpi);
  return (
    <dl className="entry-about">
      <dt>{t('kpis.entry.worth')}</dt>
      <dd>
        {t(`kpi.worth.${worth}.meaning`)} {t(`kpi.direction.${direction}`)}
      </dd>
      <dt>{t('kpis.entry.levels')}</dt>
      <dd>{format.anyOf(levels.map((level) => t(`kpi.level.${level}`)))}</dd>
      {also && (
        <>
          <dt>{t('kpis.entry.also')}</dt>
          <dd>{t(also)}</dd>
        </>
      )}
      {sources.length > 0 && (
        <>
          <dt>{t('kpis.entry.sources')}</dt>
          <dd className="entry-sources">{format.allOf(sources)}</dd>
        </>
      )}
    </dl>
  );
}

/** Formula, inputs, example, variants and the reason why others show another number. */
export function EntryDetail({ kpi }: { readonly kpi: KpiId }) {
  const { t, i18n } = useTranslation();
  const formula = useFormula();
  const example = useExample(kpi);
  const why = whyOf(i18n, kpi);
  const { variants = [] } = KPIS[kpi];
  return (
    <div className="entry-detail">
      <Part title={t('kpis.entry.formula')}>
        <p className="kpi-formula">{formula.words(kpi)}</p>
      </Part>
      {example !== undefined && (
        <Part title={t('kpis.entry.example')}>
          <p>{example}</p>
        </Part>
      )}
      <Part title={t('kpis.entry.inputs')}>
        <InputSources inputs={wantedBy(formulaOf(kpi))} />
      </Part>
      {variants.length > 0 && (
        <Part title={t('kpis.entry.variants')}>
          <ul className="entry-variants">
            {variants.map(({ id, sources = [] }) => (
              <Variant key={id} kpi={kpi} variant={id} sources={sources} />
            ))}
          </ul>
        </Part>
      )}
      {why && (
        <Part title={t('kpis.entry.why')}>
          <p>{t(why)}</p>
        </Part>
      )}
      <About kpi={kpi} />
    </div>
  );
}
