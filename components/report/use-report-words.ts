import { useTranslation } from 'react-i18next';
import type { PostRow } from '../../lib/data/rows';
import { remarksOf } from '../../lib/overview/remarks';
import type { ReportWords } from '../../lib/report/report-words';
import { accountName } from '../account-name';
import { COLUMN_NAME } from '../compare/column-names';
import { useColumnFormat } from '../compare/use-column-format';
import { useVerdict } from '../compare/use-verdict';
import { useGoalWords } from '../goals/use-goal-words';
import { variantName } from '../kpi/texts';
import { useFormula } from '../kpi/use-formula';
import { useKpiWords } from '../kpi/use-kpi-words';
import { RANKED_BY } from '../overview/RankedPosts';
import { useHandles } from '../posts/use-handles';
import { PLATFORM_NAME } from '../words';

/** Longer beginnings of posts make lists hard to read. */
const LONGEST = 120;

/** What sentences of the report are made of, in the language of the page. @param posts those it names. */
export function useReportWords(posts: readonly PostRow[]): ReportWords {
  const { t } = useTranslation();
  const goalWords = useGoalWords();
  const { format } = goalWords;
  const { name, ...kpiWords } = useKpiWords();
  const formula = useFormula();
  const column = useColumnFormat();
  const verdict = useVerdict();
  const handleOf = useHandles(posts.map(({ account }) => account));
  return {
    ...goalWords,
    ...kpiWords,
    name: (kpi, variant) => (variant === undefined ? name(kpi) : `${name(kpi)} · ${t(variantName(kpi, variant))}`),
    formula: (kpi, variant) => formula.words(kpi, variant),
    platform: (platform) => t(PLATFORM_NAME[platform]),
    account: accountName,
    post: ({ text, account }) => {
      if (text) return shortened(text);
      return account === undefined ? t('posts.byNobody') : t('posts.by', { account: handleOf(account) });
    },
    rankedBy: (ranking) => t(RANKED_BY[ranking]),
    column: (id) => t(COLUMN_NAME[id]),
    columnValue: (id, estimate) => column.value(id, estimate),
    verdict: ({ accounts }, coverage, id) => verdict(accounts, coverage, id)?.text,
    remarks: (quality, now) => remarksOf(quality, t, format, now),
  };
}

/** One line, cut between words where it is long. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}
