import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_SETTINGS } from '../../lib/settings';
import { useFormat } from '../use-format';

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="disclosure-part">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

/** What is read, where it stays, what the sites' terms say and what each permission is for. */
export function Disclosure() {
  const { t } = useTranslation();
  const format = useFormat();
  const days = DEFAULT_SETTINGS.retentionDays;
  return (
    <div className="disclosure">
      <Part title={t('welcome.read.title')}>
        <li>{t('welcome.read.posts')}</li>
        <li>{t('welcome.read.tracked')}</li>
        <li>{t('welcome.read.never')}</li>
      </Part>
      <Part title={t('welcome.stays.title')}>
        <li>{t('welcome.stays.here')}</li>
        <li>{t('welcome.stays.retention', { count: days, number: format.number(days) })}</li>
        <li>{t('welcome.stays.delete')}</li>
      </Part>
      <Part title={t('welcome.terms.title')}>
        <li>{t('welcome.terms.all')}</li>
        <li>{t('welcome.terms.linkedin')}</li>
      </Part>
      <Part title={t('welcome.permissions.title')}>
        <li>{t('welcome.permissions.hosts')}</li>
        <li>{t('welcome.permissions.storage')}</li>
        <li>{t('welcome.permissions.scripting')}</li>
        {import.meta.env.FIREFOX ? null : <li>{t('welcome.permissions.sidePanel')}</li>}
      </Part>
    </div>
  );
}
