import { CircleHelp } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Measured } from '../../lib/kpi/figures';
import { useKpiFormat } from '../kpi/use-kpi-format';

interface ExplanationProps {
  readonly measured: Measured;
  readonly label: string;
}

/** A button that shows how a number came about. */
export function Explanation({ measured, label }: ExplanationProps) {
  const kpiFormat = useKpiFormat();
  return (
    <DialogTrigger>
      <Button className="tile-explain" aria-label={label}>
        <CircleHelp size={15} aria-hidden />
      </Button>
      <Popover className="explanation" placement="bottom end">
        <Dialog className="dialog" aria-label={label}>
          {measured.estimate && kpiFormat.range(measured.kpi, measured.estimate)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
