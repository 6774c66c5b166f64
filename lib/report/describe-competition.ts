import type { ColumnId } from '../kpi/compare/columns';
import type { ComparedAccount } from '../kpi/compare/compare';
import type { Competition } from './content';
import type { ReportBlock, ReportTable } from './document';
import type { ReportWords } from './report-words';

type Site = Competition['sites'][number];

/** `12 of ≈ 30`: posts that were seen of those published. */
function seenText({ t, format }: ReportWords, { account }: ComparedAccount, coverage: Competition['coverage']): string {
  const known = coverage?.get(account.key);
  if (!known) return '';
  const { seen, undated, published } = known;
  return published
    ? t('compare.coverage.of', { seen: format.number(seen), published: format.number(Math.round(published.value)) })
    : t('compare.coverage.unknown', { seen: format.number(seen + undated) });
}

function cellText(words: ReportWords, { measured }: ComparedAccount, column: ColumnId): string {
  const { estimate } = measured[column];
  return estimate ? words.columnValue(column, estimate) : '–';
}

/** The accounts of a site, those with most of the first column first. */
export function competitionTable(
  words: ReportWords,
  { columns, coverage }: Competition,
  { platform, accounts }: Site,
): ReportTable {
  const { t } = words;
  const [first] = columns;
  const size = ({ measured }: ComparedAccount) => (first && measured[first].estimate?.value) ?? Number.NEGATIVE_INFINITY;
  return {
    title: words.platform(platform),
    isOfNumbers: true,
    head: [t('compare.account'), t('compare.coverage'), ...columns.map((column) => words.column(column))],
    rows: accounts
      .toSorted((one, other) => size(other) - size(one))
      .map((compared) => [
        nameOf(words, compared),
        seenText(words, compared, coverage),
        ...columns.map((column) => cellText(words, compared, column)),
      ]),
  };
}

function nameOf(words: ReportWords, { account }: ComparedAccount): string {
  const name = words.account(account);
  return account.role === 'own' ? words.t('report.own', { account: name }) : name;
}

export function describeCompetition(words: ReportWords, competition: Competition | undefined): readonly ReportBlock[] {
  if (!competition || competition.sites.length === 0) return [words.t('report.competitors.none')];
  const { sites, columns, coverage } = competition;
  const [first] = columns;
  const blocks = sites.flatMap((site): ReportBlock[] => {
    const verdict = first && words.verdict(site, coverage, first);
    return [competitionTable(words, competition, site), ...(verdict ? [verdict] : [])];
  });
  return [words.t('report.competitors.set', { set: competition.set }), ...blocks];
}
