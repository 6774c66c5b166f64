import { useTranslation } from 'react-i18next';

/** Says why a change was not stored; nothing while there is no reason. */
export function FailedChange({ reason }: { readonly reason: string | undefined }) {
  const { t } = useTranslation();
  if (reason === undefined) return null;
  return (
    <p className="notice notice-error" role="alert">
      {t('error.change', { reason })}
    </p>
  );
}
