import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level } from '../../lib/kpi/timing/heat-level';
import type { Cell } from '../../lib/kpi/timing/heat-map';
import type { Measure } from '../../lib/kpi/timing/rate-posts';
import { useFormat } from '../use-format';
import type { Place } from './use-cell-focus';
import { useRate } from './use-rate';

interface HeatCellProps {
  readonly cell: Cell;
  readonly level: Level | 'few' | 'none';
  readonly measure: Measure;
  readonly isBest: boolean;
  readonly isOpened: boolean;
  /** Tab leads to this cell. */
  readonly isReachable: boolean;
  readonly place: Place;
  readonly onFocus: (place: Place) => void;
  readonly onOpen: () => void;
}

function Figures({ cell: { rates }, level, measure }: Pick<HeatCellProps, 'cell' | 'level' | 'measure'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { rate, tiny } = useRate(measure);
  if (!rates) return <span className="only-read-aloud">{t('timing.heat.none')}</span>;
  const posts = t('timing.posts', { count: rates.n, number: format.number(rates.n) });
  return (
    <>
      <span className="heat-rate" aria-hidden="true">
        {tiny(rates.median.value)}
      </span>
      <span className="heat-count" aria-hidden="true">
        {format.number(rates.n)}
      </span>
      <span className="only-read-aloud">
        {rate(rates.median)} {posts} {level === 'few' && t('timing.heat.few')}
      </span>
    </>
  );
}

/** One slot of the heat map. */
export function HeatCell({ cell, level, measure, isBest, isOpened, isReachable, place, onFocus, onOpen }: HeatCellProps) {
  const canOpen = cell.rates !== undefined;
  const press = (event: KeyboardEvent) => {
    if (!canOpen || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid takes the focus and opens
      role="gridcell"
      className="heat-cell"
      data-level={level}
      data-best={isBest || undefined}
      data-cell={`${place.row},${place.column}`}
      aria-selected={isOpened}
      tabIndex={isReachable ? 0 : -1}
      onFocus={() => onFocus(place)}
      onKeyDown={press}
      onClick={canOpen ? onOpen : undefined}
    >
      <Figures cell={cell} level={level} measure={measure} />
    </td>
  );
}
