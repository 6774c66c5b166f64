import { Columns3 } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { COLUMN_IDS, type ColumnId } from '../../lib/kpi/compare/columns';
import { COLUMN_NAME } from './column-names';

interface ColumnChooserProps {
  readonly columns: readonly ColumnId[];
  readonly onChange: (columns: readonly ColumnId[]) => void;
}

/** Which columns the tables have; one is always left. */
export function ColumnChooser({ columns, onChange }: ColumnChooserProps) {
  const { t } = useTranslation();
  const toggle = (column: ColumnId) =>
    onChange(columns.includes(column) ? columns.filter((each) => each !== column) : [...columns, column]);
  return (
    <DialogTrigger>
      <Button className="button button-icon" aria-label={t('compare.columns')}>
        <Columns3 size={15} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="dialog" aria-label={t('compare.columns.title')}>
          <ul className="column-list">
            {COLUMN_IDS.map((column) => (
              <li key={column}>
                <label>
                  <input
                    type="checkbox"
                    checked={columns.includes(column)}
                    disabled={columns.length === 1 && columns[0] === column}
                    onChange={() => toggle(column)}
                  />
                  {t(COLUMN_NAME[column])}
                </label>
              </li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
