import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../use-format';

/** How much of the disk is used, as far as the browser says. */
export function StorageUsed() {
  const { t } = useTranslation();
  const format = useFormat();
  const [bytes, setBytes] = useState<number | null>();
  useEffect(() => {
    navigator.storage.estimate().then(
      ({ usage }) => setBytes(usage ?? null),
      () => setBytes(null),
    );
  }, []);
  return (
    <section className="data-part" aria-labelledby="data-storage">
      <h2 id="data-storage">{t('data.storage.title')}</h2>
      <p className="soft">
        {bytes === null && t('data.storage.unknown')}
        {typeof bytes === 'number' && t('data.storage.used', { size: format.bytes(bytes) })}
      </p>
    </section>
  );
}
