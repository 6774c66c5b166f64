import { useTranslation } from 'react-i18next';
import { Choice } from '../Choice';
import { useScope } from './use-scope';

/** Limits every view to one client; absent while there are none. */
export function ClientPicker() {
  const { t } = useTranslation();
  const { choice, change, offered } = useScope();
  if (!offered?.clients.length) return null;
  return (
    <Choice
      isLabelHidden
      label={t('scope.client')}
      testId="client"
      value={choice.client ?? ''}
      options={[['', t('scope.client.any')], ...offered.clients.map(({ id, name }) => [id, name] as const)]}
      onChange={(client) => change({ client: client === '' ? undefined : client })}
    />
  );
}
