import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSample } from '../database';
import { FailedChange } from '../FailedChange';
import './sample.css';
import { enterSample } from './workspace';

/** On an empty view: one click shows what it looks like with data. */
export function SampleOffer() {
  const { t } = useTranslation();
  const [isLoading, setLoading] = useState(false);
  const [failure, setFailure] = useState<string>();
  if (isSample) return null;
  const enter = () => {
    setLoading(true);
    setFailure(undefined);
    enterSample().catch((cause: unknown) => {
      setLoading(false);
      setFailure(cause instanceof Error ? cause.message : String(cause));
    });
  };
  return (
    <div className="sample-offer">
      <p className="soft">{t('sample.offer.text')}</p>
      <button
        type="button"
        className="button"
        aria-disabled={isLoading}
        onClick={isLoading ? undefined : enter}
        data-testid="enter-sample"
      >
        <FlaskConical size={15} aria-hidden /> {isLoading ? t('sample.loading') : t('sample.offer')}
      </button>
      {failure && <FailedChange reason={failure} />}
    </div>
  );
}
