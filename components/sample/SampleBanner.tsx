import { FlaskConical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isSample } from '../database';
import './sample.css';
import { leaveSample } from './workspace';

/** Says on every view of the sample workspace that its numbers are invented, with the way out. */
export function SampleBanner() {
  const { t } = useTranslation();
  if (!isSample) return null;
  return (
    <aside className="sample-banner" aria-label={t('sample.title')} data-testid="sample-banner">
      <FlaskConical size={16} aria-hidden />
      <p>
        <strong>{t('sample.title')}</strong> <span>{t('sample.text')}</span>
      </p>
      <button type="button" className="button" onClick={() => void leaveSample()} data-testid="leave-sample">
        {t('sample.leave')}
      </button>
    </aside>
  );
}
