import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { TextKey } from '../../lib/i18n/i18n';
import type { ColumnId } from '../../lib/kpi/compare/columns';
import { isExact } from '../../lib/kpi/estimate';
import type { Measured } from '../../lib/kpi/figures';
import { useFormat } from '../use-format';
import { COLUMN_NAME } from './column-names';
import { useColumnFormat } from './use-column-format';

interface ExplainedNumberProps {
  readonly measured: Measured;
  readonly column: ColumnId;
  /** For screen readers: what the number is of. */
  readonly label: string;
  readonly shown: string;
  readonly why: TextKey | undefined;
}

function Words({ measured, column, why }: Pick<ExplainedNumberProps, 'measured' | 'column' | 'why'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { range } = useColumnFormat();
  const { estimate, n } = measured;
  return (
    <>
      <Heading slot="title">{t(COLUMN_NAME[column])}</Heading>
      {why && <p>{t(why as 'compare.why.missing')}</p>}
      {estimate && !isExact(estimate) && <p>{t('compare.explanation.range', { range: range(column, estimate) })}</p>}
      {estimate && <p>{t('compare.explanation.n', { count: n, number: format.number(n) })}</p>}
    </>
  );
}

/** A number that tells where it comes from when it is pressed. */
export function ExplainedNumber({ measured, column, label, shown, why }: ExplainedNumberProps) {
  return (
    <DialogTrigger>
      <Button className="explained" aria-label={label}>
        {shown}
      </Button>
      <Popover className="compare-popover">
        <Dialog className="dialog explained-words">
          <Words measured={measured} column={column} why={why} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
