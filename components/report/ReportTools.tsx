import { ClipboardCopy, FileSpreadsheet, Printer } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KpiId } from '../../lib/kpi/ids';
import { defaultTitle, SECTION_NAME } from '../../lib/report/describe-report';
import { SECTIONS, type SectionId } from '../../lib/report/sections';
import type { ReportWording } from '../../lib/report/wording';
import { TileChooser } from '../overview/TileChooser';
import { ClientPicker } from '../scope/ClientPicker';
import { ScopeBar } from '../scope/ScopeBar';
import { ViewPicker } from '../scope/ViewPicker';
import { TextField } from '../TextField';
import { LogoField } from './LogoField';
import type { useActions } from './use-actions';
import type { useWording } from './use-wording';

/** From this width on the settings stand beside the paper. */
const WIDE = '(min-width: 900px)';

interface ActionsProps {
  readonly actions: ReturnType<typeof useActions>;
  /** Numbers are still missing. */
  readonly isWaiting: boolean;
}

export function ReportActions({ actions: { print, copy, saveCsv, outcome }, isWaiting }: ActionsProps) {
  const { t } = useTranslation();
  return (
    <div className="report-actions">
      <button type="button" className="button button-primary" disabled={isWaiting} onClick={print} data-testid="report-print">
        <Printer size={15} aria-hidden />
        {t('report.print')}
      </button>
      <button type="button" className="button" disabled={isWaiting} onClick={() => void copy()} data-testid="report-copy">
        <ClipboardCopy size={15} aria-hidden />
        {t('report.copy')}
      </button>
      <button type="button" className="button" disabled={isWaiting} onClick={saveCsv} data-testid="report-csv">
        <FileSpreadsheet size={15} aria-hidden />
        {t('report.csv')}
      </button>
      <p className={outcome?.isFailure ? 'problem small' : 'soft small'} role="status">
        {isWaiting ? t('report.loading') : (outcome?.text ?? t('report.ready'))}
      </p>
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="report-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface SettingsProps {
  readonly wording: ReportWording;
  readonly onChange: ReturnType<typeof useWording>['change'];
  readonly client: string | undefined;
  readonly tiles: readonly KpiId[];
  readonly onTiles: (tiles: readonly KpiId[]) => void;
}

/** Whose numbers, which period, which parts, and what stands at the head. */
export function ReportSettings({ wording, onChange, client, tiles, onTiles }: SettingsProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(() => matchMedia(WIDE).matches);
  const { hidden } = wording;
  const toggle = (section: SectionId, isShown: boolean) =>
    onChange({ hidden: isShown ? hidden.filter((each) => each !== section) : [...hidden, section] });
  return (
    <details className="report-settings" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('report.tools')}</summary>
      <Group title={t('report.tools.about')}>
        <ClientPicker />
        <ScopeBar>
          <ViewPicker />
        </ScopeBar>
      </Group>
      <Group title={t('report.tools.parts')}>
        <ul className="report-parts">
          {SECTIONS.map((section) => (
            <li key={section}>
              <label>
                <input
                  type="checkbox"
                  data-testid={`report-part-${section}`}
                  checked={!hidden.includes(section)}
                  onChange={(event) => toggle(section, event.currentTarget.checked)}
                />
                {t(SECTION_NAME[section])}
              </label>
            </li>
          ))}
        </ul>
        <TileChooser tiles={tiles} onChange={onTiles} />
      </Group>
      <Group title={t('report.tools.head')}>
        <TextField
          label={t('report.tools.title')}
          value={wording.title ?? ''}
          placeholder={defaultTitle({ t }, client)}
          onChange={(title) => onChange({ title })}
        />
        <TextField label={t('report.tools.author')} value={wording.author ?? ''} onChange={(author) => onChange({ author })} />
        <LogoField logo={wording.logo} onChange={(logo) => onChange({ logo })} />
      </Group>
    </details>
  );
}
