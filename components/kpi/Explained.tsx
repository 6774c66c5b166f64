import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { KpiExplanation, type KpiExplanationProps } from './KpiExplanation';
import './kpi.css';
import { nameOf } from './texts';
import { useKpiFormat } from './use-kpi-format';

interface ExplainedProps extends KpiExplanationProps {
  /** The number as it is shown. */
  readonly children: ReactNode;
  readonly className?: string;
}

/** A number that opens what explains it. Esc closes it and gives the focus back. */
export function Explained({ children, className = '', ...explanation }: ExplainedProps) {
  const { t } = useTranslation();
  const format = useKpiFormat();
  const { measured, variant, currency } = explanation;
  const { kpi, estimate } = measured;
  const options = { ...(variant && { variant }), ...(currency && { currency }) };
  const value = estimate ? format.value(kpi, estimate, options) : t('kpi.explain.unknown');
  return (
    <DialogTrigger>
      <Button
        className={`number-button kpi-explained ${className}`}
        aria-label={t('kpi.explain', { name: t(nameOf(kpi)), value })}
      >
        {children}
      </Button>
      <Popover className="popover" placement="bottom start" containerPadding={8} offset={4}>
        <Dialog className="kpi-dialog">
          {({ close }) => (
            <>
              <header className="kpi-head">
                <Heading slot="title">{t(nameOf(kpi))}</Heading>
                <Button className="button button-quiet button-icon" aria-label={t('kpi.explain.close')} onPress={close}>
                  <X size={16} aria-hidden />
                </Button>
              </header>
              <KpiExplanation {...explanation} />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
