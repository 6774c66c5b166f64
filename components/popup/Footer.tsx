import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings, SettingsChange } from '../../lib/settings';
import { FailedChange } from '../FailedChange';
import { SiteSwitches } from '../SiteSwitches';
import { OpenPanel } from './OpenPanel';

interface FooterProps {
  readonly settings: Settings | undefined;
  /** Why the last change of a switch failed. */
  readonly failure: string | undefined;
  readonly onChange: (change: SettingsChange) => void;
  /** Where there are goals, they get the room until somebody asks for the switches. */
  readonly hasGoals: boolean;
}

/** The ways on, and the switches, folded away below goals. */
export function Footer({ settings, failure, onChange, hasGoals }: FooterProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<boolean>();
  const isOpen = chosen ?? !hasGoals;
  const id = useId();
  return (
    <footer className="popup-footer">
      <section id={id} className="popup-switches" aria-label={t('switches.caption')} hidden={!isOpen}>
        {settings && <SiteSwitches settings={settings} onChange={onChange} />}
        <FailedChange reason={failure} />
        <a href="/sidepanel.html#data" target="_blank" rel="noopener">
          {t('popup.openData')}
        </a>
      </section>
      <OpenPanel>
        <a className="button" href="/sidepanel.html#goals/new" target="_blank" rel="noopener" data-testid="new-goal">
          {t('goals.new')}
        </a>
        <button
          type="button"
          className="button button-quiet popup-fold"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setChosen(!isOpen)}
        >
          {t('popup.switches')}
          <ChevronDown size={14} aria-hidden />
        </button>
      </OpenPanel>
    </footer>
  );
}
