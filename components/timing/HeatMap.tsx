import { useTranslation } from 'react-i18next';
import { createLevelOf } from '../../lib/kpi/timing/heat-level';
import { type BlockHours, type Cell, isSameSlot, type Slot } from '../../lib/kpi/timing/heat-map';
import type { Measure } from '../../lib/kpi/timing/rate-posts';
import { firstWeekdayOf, weekdaysFrom } from '../../lib/kpi/timing/week';
import { useFormat } from '../use-format';
import { HeatCell } from './HeatCell';
import { useCellFocus } from './use-cell-focus';
import { useSlotNames } from './use-slot-names';

interface HeatMapProps {
  /** Monday first. */
  readonly cells: readonly (readonly Cell[])[];
  readonly hours: BlockHours;
  readonly measure: Measure;
  readonly best: readonly Slot[];
  readonly opened: Slot | undefined;
  readonly onOpen: (slot: Slot | undefined) => void;
}

/** Weekday × time of day as a real table: medians in figures, strength of one colour, and the number of posts in each cell. */
export function HeatMap({ cells, hours, measure, best, opened, onOpen }: HeatMapProps) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const names = useSlotNames();
  const levelOf = createLevelOf(cells);
  const columns = cells[0] ?? [];
  const days = weekdaysFrom(firstWeekdayOf(locale));
  const focus = useCellFocus(days.length, columns.length);
  return (
    <table
      ref={focus.table}
      className="heat-map"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one walks through its cells with arrow keys
      role="grid"
      data-hours={hours}
      onKeyDown={focus.onKeyDown}
    >
      <caption className="only-read-aloud">{t('timing.heat.table')}</caption>
      <thead>
        <tr>
          <th scope="col" className="heat-corner">
            <span className="only-read-aloud">{t('timing.heat.day')}</span>
          </th>
          {columns.map(({ hour }) => (
            <th key={hour} scope="col">
              {names.hour(hour)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((weekday, row) => (
          <tr key={weekday}>
            <th scope="row" className="heat-weekday">
              <span aria-hidden="true">{names.shortWeekday(weekday)}</span>
              <span className="only-read-aloud">{names.weekday(weekday)}</span>
            </th>
            {cells[weekday - 1]?.map((cell, column) => (
              <HeatCell
                key={cell.hour}
                cell={cell}
                level={levelOf(cell)}
                measure={measure}
                isBest={best.some((slot) => isSameSlot(slot, cell))}
                isOpened={isSameSlot(opened, cell)}
                isReachable={focus.current.row === row && focus.current.column === column}
                place={{ row, column }}
                onFocus={focus.setCurrent}
                onOpen={() => onOpen(isSameSlot(opened, cell) ? undefined : cell)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
