import { useTranslation } from 'react-i18next';
import type { TextKey } from '../../lib/i18n/i18n';
import type { ColumnId } from '../../lib/kpi/compare/columns';
import type { ComparedAccount } from '../../lib/kpi/compare/compare';
import { accountName } from '../account-name';
import { useFormat } from '../use-format';
import { useColumnFormat } from './use-column-format';

const BARS = [
  ['shareOfEngagement', 'compare.shares.engagement'],
  ['shareOfAudience', 'compare.shares.audience'],
] as const satisfies readonly (readonly [ColumnId, TextKey])[];

/** Colours and patterns repeat together only after this many accounts. */
const STYLES = 10;

function Bar({ accounts, column }: { readonly accounts: readonly ComparedAccount[]; readonly column: ColumnId }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { value } = useColumnFormat();
  const shares = accounts.map(({ measured }) => measured[column].estimate);
  if (shares.every((share) => share === undefined)) return <span className="soft small">{t('compare.shares.none')}</span>;
  const words = accounts.map(({ account, measured }) => {
    const share = measured[column].estimate;
    return t('compare.shares.one', {
      account: accountName(account),
      share: share ? value(column, share) : t('compare.shares.none'),
    });
  });
  return (
    <span className="share-bar" role="img" aria-label={format.allOf(words)}>
      {shares.map((share, index) =>
        share && share.value > 0 ? (
          <i
            key={accounts[index]?.account.key}
            data-style={index % STYLES}
            style={{ flexGrow: share.value }}
            title={words[index]}
          >
            <span>{format.wholePercent(share.value)}</span>
          </i>
        ) : null,
      )}
    </span>
  );
}

/** Shares of engagement above shares of audience: who gets more of the one than of the other stands out. The numbers are in the table. */
export function ShareBars({ accounts }: { readonly accounts: readonly ComparedAccount[] }) {
  const { t } = useTranslation();
  if (accounts.length < 2) return null;
  return (
    <div className="shares">
      {BARS.map(([column, name]) => (
        <div key={column} className="share-line">
          <h3>{t(name)}</h3>
          <Bar accounts={accounts} column={column} />
        </div>
      ))}
      <ul className="share-legend small">
        {accounts.map(({ account }, index) => (
          <li key={account.key}>
            <i data-style={index % STYLES} aria-hidden="true" />
            <bdi>{accountName(account)}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
