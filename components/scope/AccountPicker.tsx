import { useTranslation } from 'react-i18next';
import type { TextKey } from '../../lib/i18n/i18n';
import { type AccountChoice, ROLE_CHOICES, type RoleChoice } from '../../lib/scope/account-choice';
import { accountName } from '../account-name';
import { Choice } from '../Choice';
import { PLATFORM_NAME } from '../words';
import { useScope } from './use-scope';

const CHOICE_NAME = {
  own: 'scope.accounts.own',
  competitors: 'scope.accounts.competitors',
  employees: 'scope.accounts.employees',
} as const satisfies Record<RoleChoice, TextKey>;

/** Whose numbers are shown: all own accounts, others by role, a set, or a single account. */
export function AccountPicker() {
  const { t } = useTranslation();
  const { choice, change, offered } = useScope();
  const { accounts = [], sets = [] } = offered ?? {};
  const roles = (Object.keys(ROLE_CHOICES) as RoleChoice[]).filter(
    (each) => each === 'own' || each === choice.accounts || accounts.some(({ role }) => role === ROLE_CHOICES[each]),
  );
  const single = accounts.map((account) => {
    const text = t('scope.accounts.one', { account: accountName(account), platform: t(PLATFORM_NAME[account.platform]) });
    return [`account:${account.key}` as const, text] as const;
  });
  return (
    <Choice
      isLabelHidden
      label={t('scope.accounts')}
      testId="accounts"
      value={choice.accounts}
      options={roles.map((each) => [each, t(CHOICE_NAME[each])])}
      groups={[
        [t('scope.accounts.sets'), sets.map(({ id, name }) => [`set:${id}` as const, name] as const)],
        [t('scope.accounts.single'), single],
      ]}
      onChange={(value: AccountChoice) => change({ accounts: value })}
    />
  );
}
