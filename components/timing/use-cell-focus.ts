import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A place in a table: row and column from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface CellFocus {
  /** The cell that Tab leads to. */
  readonly current: Place;
  readonly table: RefObject<HTMLTableElement | null>;
  setCurrent(place: Place): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** One stop for Tab; arrow keys, Home and End move from cell to cell as they lie on screen. Cells carry `data-cell="row,column"`. */
export function useCellFocus(rows: number, columns: number): CellFocus {
  const { i18n } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState<Place>({ row: 0, column: 0 });
  const forwards = i18n.dir() === 'rtl' ? -1 : 1;
  const target = (key: string): Place | undefined => {
    const { row, column } = current;
    if (key === 'ArrowRight') return { row, column: column + forwards };
    if (key === 'ArrowLeft') return { row, column: column - forwards };
    if (key === 'ArrowDown') return { row: row + 1, column };
    if (key === 'ArrowUp') return { row: row - 1, column };
    if (key === 'Home') return { row, column: 0 };
    return key === 'End' ? { row, column: columns - 1 } : undefined;
  };
  return {
    current,
    table,
    setCurrent,
    onKeyDown(event) {
      const place = target(event.key);
      if (!place) return;
      event.preventDefault();
      const row = Math.min(rows - 1, Math.max(0, place.row));
      const column = Math.min(columns - 1, Math.max(0, place.column));
      setCurrent({ row, column });
      table.current?.querySelector<HTMLElement>(`[data-cell="${row},${column}"]`)?.focus();
    },
  };
}
