import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { KPIS } from '../../lib/kpi/dictionary';
import type { KpiId } from '../../lib/kpi/ids';
import { type Column, isKpi, needsHistory } from '../../lib/posts/columns';
import type { PostGroup } from '../../lib/posts/group-posts';
import { type GroupRate, summarizeGroup } from '../../lib/posts/summarize-group';
import type { Work } from '../../lib/slices';
import { useKpiFormat } from '../kpi/use-kpi-format';
import { useKpiWords } from '../kpi/use-kpi-words';
import { useFormat } from '../use-format';
import { useWork } from '../use-work';
import type { PostValues } from './use-post-values';

/** Rates a head can show, first the one that can be told of posts with views. */
const USUAL: readonly KpiId[] = ['engagementRateByViews', 'engagementRateByFollowers'];

/** The rate posts are sorted by, or else the first that can be told of some of them. */
function* rateOf({ posts }: PostGroup, sortedBy: Column, { measure }: PostValues): Work<GroupRate | undefined> {
  const isRate = isKpi(sortedBy) && KPIS[sortedBy].over === 'ratio' && !needsHistory(sortedBy);
  for (const kpi of isRate ? [sortedBy] : USUAL) {
    const rate = yield* summarizeGroup(kpi, posts, measure);
    if (rate.estimate) return rate;
  }
  return undefined;
}

interface GroupFiguresProps {
  readonly group: PostGroup;
  readonly sortedBy: Column;
  readonly values: PostValues;
}

/** The rate of all posts of a group together, and the median of their own. */
export function GroupFigures({ group, sortedBy, values }: GroupFiguresProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const kpiFormat = useKpiFormat();
  const words = useKpiWords();
  const { result } = useWork(useCallback(() => rateOf(group, sortedBy, values), [group, sortedBy, values]));
  if (!result?.estimate) return null;
  const { kpi, estimate, median, n, without } = result;
  return (
    <span className="group-figures">
      <span className="soft small">{words.name(kpi)}</span>
      <strong title={t('posts.interval.computed', { interval: kpiFormat.range(kpi, estimate) })}>
        {kpiFormat.value(kpi, estimate)}
      </strong>
      {median && <span className="small">{t('posts.group.median', { value: kpiFormat.value(kpi, median) })}</span>}
      <span className="soft small">
        {t('posts.group.n', { number: format.number(n) })}
        {without > 0 && (
          <span className="group-without">{t('posts.group.without', { count: without, number: format.number(without) })}</span>
        )}
      </span>
    </span>
  );
}
