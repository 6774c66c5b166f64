import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isSample } from '../database';
import './open-report.css';

/** The way to the report of what is shown, in a tab of its own. */
export function OpenReport() {
  const { t } = useTranslation();
  return (
    <a
      className="button button-quiet open-report"
      href={`/report.html${isSample ? '?sample' : ''}`}
      target="_blank"
      rel="noopener"
      title={t('report.open')}
      data-testid="open-report"
    >
      <FileText size={16} aria-hidden />
      <span>{t('report.open')}</span>
    </a>
  );
}
