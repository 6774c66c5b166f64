import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../lib/data/rows';
import type { GoalScope } from '../../lib/goals/goal';
import { isOfPosts } from '../../lib/goals/goal-form';
import { PLATFORM_IDS } from '../../lib/platforms/types';
import { Choice } from '../Choice';
import { useScope } from '../scope/use-scope';
import { PLATFORM_NAME } from '../words';
import type { Editor } from './use-editor';
import type { ProblemText } from './use-problem-text';

interface ScopeFieldsProps {
  readonly editor: Editor;
  readonly problemText: ProblemText;
}

const SEVERAL = 'several';

function choiceOf({ accounts, platform }: GoalScope): string {
  if (!accounts) return platform ?? 'own';
  return accounts.length === 1 ? `account:${accounts[0]}` : SEVERAL;
}

interface SeveralProps {
  readonly accounts: readonly AccountRow[];
  readonly chosen: readonly string[];
  readonly problem: string | undefined;
  readonly nameOf: (account: AccountRow) => string;
  readonly onChange: (chosen: readonly string[]) => void;
}

function Several({ accounts, chosen, problem, nameOf, onChange }: SeveralProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset className="goal-several" aria-describedby={problem === undefined ? undefined : id}>
      <legend className="only-read-aloud">{t('goal.scope.several')}</legend>
      {accounts.map((account) => (
        <label key={account.key} className="check">
          <input
            type="checkbox"
            aria-invalid={problem !== undefined}
            checked={chosen.includes(account.key)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...chosen, account.key] : chosen.filter((key) => key !== account.key))
            }
          />
          {nameOf(account)}
        </label>
      ))}
      {problem !== undefined && (
        <p id={id} className="problem small">
          {problem}
        </p>
      )}
    </fieldset>
  );
}

/** Whose numbers count: accounts, a site, and posts with a tag. */
export function ScopeFields({ editor: { form, change }, problemText }: ScopeFieldsProps) {
  const { t } = useTranslation();
  const { offered } = useScope();
  const { scope, kpi } = form;
  // One chosen of several is not yet a choice of one.
  const [isSeveral, setSeveral] = useState(choiceOf(scope) === SEVERAL);
  const { accounts: tracked = [], tags = [] } = offered ?? {};
  const accounts = tracked.filter(({ role, key }) => role === 'own' || role === 'employee' || scope.accounts?.includes(key));
  const sites = PLATFORM_IDS.filter((id) => id === scope.platform || accounts.some(({ platform }) => platform === id));
  const nameOf = ({ name, handle, platform }: AccountRow) =>
    t('scope.accounts.one', { account: name ?? handle, platform: t(PLATFORM_NAME[platform]) });
  const { accounts: named, platform: _, ...others } = scope;
  const choose = (value: string) => {
    setSeveral(value === SEVERAL);
    const platform = PLATFORM_IDS.find((id) => id === value);
    if (platform) change({ scope: { ...others, platform } });
    else if (value === SEVERAL) change({ scope: { ...others, accounts: named ?? [] } });
    else if (value.startsWith('account:')) change({ scope: { ...others, accounts: [value.slice('account:'.length)] } });
    else change({ scope: others });
  };
  const value = isSeveral ? SEVERAL : choiceOf(scope);
  const setTag = (id: string) => {
    const { tag: __, ...without } = scope;
    change({ scope: id === '' ? without : { ...without, tag: id } });
  };
  return (
    <section className="goal-step" aria-labelledby="goal-scope">
      <h3 id="goal-scope">{t('goal.scope')}</h3>
      <div className="goal-row-fields">
        <Choice
          label={t('goal.scope.accounts')}
          value={value}
          testId="goal-accounts"
          options={[
            ['own', t('scope.accounts.own')],
            ...sites.map((id) => [id, t('goal.scope.site', { platform: t(PLATFORM_NAME[id]) })] as const),
            ...accounts.map((account) => [`account:${account.key}`, nameOf(account)] as const),
            ...(accounts.length > 1 ? [[SEVERAL, t('goal.scope.several')] as const] : []),
          ]}
          onChange={choose}
        />
        {isOfPosts(kpi) && tags.length > 0 && (
          <Choice
            label={t('scope.tag')}
            value={scope.tag ?? ''}
            options={[['', t('scope.tag.any')], ...tags.map(({ id, name }) => [id, name] as const)]}
            onChange={setTag}
          />
        )}
      </div>
      {value === SEVERAL && (
        <Several
          accounts={accounts}
          chosen={named ?? []}
          problem={problemText('accounts')}
          nameOf={nameOf}
          onChange={(keys) => change({ scope: { ...others, accounts: keys } })}
        />
      )}
    </section>
  );
}
