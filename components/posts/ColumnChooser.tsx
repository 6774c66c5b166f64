import { RotateCcw } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KPIS } from '../../lib/kpi/dictionary';
import type { Origin } from '../../lib/kpi/kpi';
import { CHOOSABLE, type Column, DEFAULT_COLUMNS, isKpi } from '../../lib/posts/columns';
import { useKpiWords } from '../kpi/use-kpi-words';
import { OrderedList } from '../OrderedList';
import { Search } from '../Search';
import { useFormat } from '../use-format';
import { useColumnName } from './use-column-name';

interface ColumnChooserProps {
  readonly columns: readonly Column[];
  readonly onChange: (columns: readonly Column[]) => void;
}

/** What pages show, or what own snapshots tell; the rest needs an import. */
const OBSERVED: readonly Origin[] = ['page', 'history'];

interface OfferProps {
  readonly column: Column;
  readonly isChosen: boolean;
  readonly onChange: () => void;
}

/** One column to choose, with what it means and where its numbers would come from. */
function Offer({ column, isChosen, onChange }: OfferProps) {
  const { t } = useTranslation();
  const nameOf = useColumnName();
  const words = useKpiWords();
  const isImported = isKpi(column) && !KPIS[column].origins.some((origin) => OBSERVED.includes(origin));
  return (
    <label className="check">
      <input type="checkbox" checked={isChosen} onChange={onChange} />
      <span>
        <span>{nameOf(column)}</span>
        {isKpi(column) && <span className="soft small column-meaning">{words.meaning(column)}</span>}
        {isImported && <span className="tag">{t('posts.columns.imported')}</span>}
      </span>
    </label>
  );
}

/** Which columns the table has, and in what order. */
export function ColumnChooser({ columns, onChange }: ColumnChooserProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useColumnName();
  const words = useKpiWords();
  const [text, setText] = useState('');
  const [shown, offered] = [useId(), useId()];
  const wanted = text.trim().toLowerCase();
  const saying = (column: Column) => `${nameOf(column)} ${isKpi(column) ? words.meaning(column) : ''}`.toLowerCase();
  const found = CHOOSABLE.filter((column) => saying(column).includes(wanted));
  const toggle = (column: Column) =>
    onChange(columns.includes(column) ? columns.filter((each) => each !== column) : [...columns, column]);
  return (
    <>
      <section className="column-part" aria-labelledby={shown}>
        <h3 id={shown}>
          {t('posts.columns.shown')} <span className="soft small">{format.number(columns.length)}</span>
        </h3>
        <OrderedList items={columns} nameOf={nameOf} onChange={onChange} />
        <div>
          <button type="button" className="button button-quiet" onClick={() => onChange(DEFAULT_COLUMNS)}>
            <RotateCcw size={14} aria-hidden />
            {t('posts.columns.reset')}
          </button>
        </div>
      </section>
      <section className="column-part" aria-labelledby={offered}>
        <h3 id={offered}>{t('posts.columns.all')}</h3>
        <Search label={t('posts.columns.search')} clear={t('posts.search.clear')} value={text} onChange={setText} />
        <div className="offered-columns">
          {found.map((column) => (
            <Offer key={column} column={column} isChosen={columns.includes(column)} onChange={() => toggle(column)} />
          ))}
          {found.length === 0 && <p className="soft">{t('posts.columns.none')}</p>}
        </div>
      </section>
    </>
  );
}
