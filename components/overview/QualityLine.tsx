import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quality } from '../../lib/overview/quality';
import { remarksOf } from '../../lib/overview/remarks';
import { useFormat } from '../use-format';

/** How far the numbers can be trusted, in words; each word's meaning on demand. */
export function QualityLine({ quality, now }: { readonly quality: Quality; readonly now: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const remarks = remarksOf(quality, t, format, now);
  return (
    <details className="quality">
      <summary>
        <span className="soft">
          {remarks.map(({ short }, index) => (
            <Fragment key={short}>
              {index > 0 && ' · '}
              <span>{short}</span>
            </Fragment>
          ))}
        </span>
        {' · '}
        <span className="quality-question">{t('overview.quality.question')}</span>
      </summary>
      <dl className="quality-meanings">
        {remarks.map(({ short, meaning }) => (
          <div key={short}>
            <dt>{short}</dt>
            <dd className="soft">{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
