import { useTranslation } from 'react-i18next';
import type { Format } from '../../lib/i18n/format';
import type { Translate } from '../../lib/i18n/i18n';
import { COMPARED, type ColumnId } from '../../lib/kpi/compare/columns';
import type { ComparedAccount } from '../../lib/kpi/compare/compare';
import type { Coverage } from '../../lib/kpi/compare/coverage';
import { FEWEST_POSTS, LEAST_SHARE_SEEN, type Verdict, verdictOn } from '../../lib/kpi/compare/winner';
import { KPIS } from '../../lib/kpi/dictionary';
import { accountName } from '../account-name';
import { useFormat } from '../use-format';
import { COLUMN_NAME } from './column-names';
import { useColumnFormat } from './use-column-format';

type NoWinner = Extract<Verdict, { none: string }>;

/** Why nobody is ahead, in a sentence. */
function reasonFor(t: Translate, format: Format, column: string, verdict: NoWinner, nameOf: (key: string) => string): string {
  const accounts = format.allOf(verdict.accounts.map(nameOf));
  if (verdict.none === 'alone') return t('compare.noWinner.alone');
  if (verdict.none === 'missing') return t('compare.noWinner.missing', { column, accounts });
  if (verdict.none === 'unknownCoverage') return t('compare.noWinner.unknownCoverage', { column, accounts });
  if (verdict.none === 'few') return t('compare.noWinner.few', { column, accounts, number: format.number(FEWEST_POSTS) });
  if (verdict.none === 'tooClose') return t('compare.noWinner.tooClose', { column, accounts });
  if (verdict.none === 'lowCoverage')
    return t('compare.noWinner.lowCoverage', { column, accounts, least: format.wholePercent(LEAST_SHARE_SEEN) });
  const [most = '', least = ''] = verdict.accounts.map(nameOf);
  return t('compare.noWinner.unequalCoverage', { column, most, least });
}

export interface VerdictText {
  readonly text: string;
  readonly hasWinner: boolean;
}

type TellVerdict = (
  accounts: readonly ComparedAccount[],
  coverage: ReadonlyMap<string, Coverage> | undefined,
  column: ColumnId,
) => VerdictText | undefined;

/** Says who is ahead in a column, or why that cannot be said; nothing until coverage is known. */
export function useVerdict(): TellVerdict {
  const { t } = useTranslation();
  const format = useFormat();
  const { value } = useColumnFormat();
  return (accounts, coverage, column) => {
    if (!coverage) return undefined;
    const name = t(COLUMN_NAME[column]);
    const { kpi, isOfPosts } = COMPARED[column];
    if (KPIS[kpi].direction === 'none') return { text: t('compare.noWinner.direction', { column: name }), hasWinner: false };
    const contenders = accounts.flatMap(({ account: { key }, measured, posts }) => {
      const [seen, { estimate }] = [coverage.get(key), measured[column]];
      return seen ? [{ account: key, coverage: seen, posts, ...(estimate && { estimate }) }] : [];
    });
    const verdict = verdictOn(contenders, isOfPosts);
    const find = (key: string) => accounts.find(({ account }) => account.key === key);
    const nameOf = (key: string) => {
      const found = find(key);
      return found ? accountName(found.account) : key;
    };
    if ('none' in verdict) return { text: reasonFor(t, format, name, verdict, nameOf), hasWinner: false };
    const wordsOf = (key: string) => {
      const estimate = find(key)?.measured[column].estimate;
      return estimate ? value(column, estimate) : '';
    };
    const text = t('compare.winner', {
      column: name,
      winner: nameOf(verdict.winner),
      value: wordsOf(verdict.winner),
      second: nameOf(verdict.second),
      other: wordsOf(verdict.second),
    });
    return { text, hasWinner: true };
  };
}
