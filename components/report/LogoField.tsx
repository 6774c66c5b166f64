import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../use-format';
import { type LogoProblem, MOST_BYTES, readLogo } from './read-logo';

interface LogoFieldProps {
  readonly logo: string | undefined;
  readonly onChange: (logo: string | undefined) => void;
}

/** A picture from the person's own files for the head of the report. */
export function LogoField({ logo, onChange }: LogoFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const [refused, setRefused] = useState<{ readonly problem: LogoProblem; readonly size: number }>();
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const read = await readLogo(file);
    if ('problem' in read) return setRefused({ problem: read.problem, size: file.size });
    setRefused(undefined);
    onChange(read.logo);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like the fields around it
    <div className="field" role="group" aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`} className="label">
        {t('report.logo')}
      </span>
      <div className="logo-field">
        {logo && <img src={logo} alt={t('report.logo.of')} />}
        <input
          id={id}
          type="file"
          className="only-read-aloud logo-input"
          data-testid="report-logo"
          accept="image/png,image/jpeg,image/webp,image/svg+xml"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            void choose(event.currentTarget.files?.[0]);
            // The same file can be chosen once more.
            event.currentTarget.value = '';
          }}
        />
        {/* The browser's own words would be in the browser's language. */}
        <label htmlFor={id} className="button">
          {t('report.logo.choose')}
        </label>
        {logo && (
          <button type="button" className="button button-quiet" onClick={() => onChange(undefined)}>
            {t('report.logo.remove')}
          </button>
        )}
      </div>
      <p id={`${id}-hint`} className="soft small">
        {t('report.logo.hint')}
      </p>
      {refused && (
        <p className="problem small" role="alert">
          {refused.problem === 'tooLarge'
            ? t('report.logo.tooLarge', { size: format.bytes(refused.size), most: format.bytes(MOST_BYTES) })
            : t('report.logo.notPicture')}
        </p>
      )}
    </div>
  );
}
