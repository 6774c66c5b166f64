import { Check, CircleDashed, Download, Pencil } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Availability, availabilityOf } from '../../lib/kpi/availability';
import { KPIS } from '../../lib/kpi/dictionary';
import type { KpiId } from '../../lib/kpi/ids';
import { EntryDetail } from './EntryDetail';
import { meaningOf, nameOf } from './texts';

const ICON = {
  available: Check,
  import: Download,
  either: Download,
  both: Download,
  hand: Pencil,
  later: CircleDashed,
} as const satisfies Record<Availability, unknown>;

function Marks({ kpi }: { readonly kpi: KpiId }) {
  const { t } = useTranslation();
  const availability = availabilityOf(kpi);
  const Icon = ICON[availability];
  return (
    <span className="entry-marks">
      <span className={`entry-mark entry-${availability}`}>
        <Icon size={12} aria-hidden />
        {t(`kpis.status.${availability}`)}
      </span>
      <span className="entry-mark">{t(`kpi.worth.${KPIS[kpi].worth}.name`)}</span>
    </span>
  );
}

interface DictionaryEntryProps {
  readonly kpi: KpiId;
  /** The address asks for it: it opens, comes into view and takes the focus. */
  readonly isRequested: boolean;
}

/** One KPI of the dictionary; what there is to say of it is made when it is opened. */
export function DictionaryEntry({ kpi, isRequested }: DictionaryEntryProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(isRequested);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isRequested) return;
    setOpen(true);
    summary.current?.scrollIntoView({ block: 'start' });
    summary.current?.focus({ preventScroll: true });
  }, [isRequested]);
  return (
    <details className="entry" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={summary}>
        <span className="entry-name">{t(nameOf(kpi))}</span>
        <Marks kpi={kpi} />
        <span className="entry-meaning">{t(meaningOf(kpi))}</span>
      </summary>
      {isOpen && <EntryDetail kpi={kpi} />}
    </details>
  );
}
