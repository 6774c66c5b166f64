import { KPI_OF_RANKING, type Ranked, type RankedPost } from '../overview/ranking';
import { PLATFORMS } from '../platforms';
import { handleOf } from '../posts/handle';
import type { ReportBlock } from './document';
import type { ReportWords } from './report-words';

/** Where a post stands on its site; `undefined` where that cannot be told from what was seen. */
export function addressOf({ post }: RankedPost): string | undefined {
  return post.url ?? PLATFORMS[post.platform].postUrl(post.id, post.account === undefined ? undefined : handleOf(post.account));
}

export function dayOf({ format }: ReportWords, { post }: RankedPost): string {
  return format.shortDate(post.publishedAt ?? post.firstSeenAt);
}

export function describePosts(words: ReportWords, ranked: Ranked | undefined): readonly ReportBlock[] {
  const { t, numbers } = words;
  if (!ranked) return [t('report.posts.none')];
  const table = (title: string, posts: readonly RankedPost[]): ReportBlock => ({
    title: `${title} (${words.rankedBy(ranked.by)})`,
    head: [t('report.column.post'), t('charts.column.value'), t('report.column.published'), t('report.column.address')],
    rows: posts.map((one) => [
      words.post(one.post),
      numbers.ranked(KPI_OF_RANKING[ranked.by], one.value),
      `${words.platform(one.post.platform)}, ${dayOf(words, one)}`,
      addressOf(one) ?? '',
    ]),
  });
  const best = table(t('overview.best'), ranked.best);
  return ranked.weakest.length > 0 ? [best, table(t('overview.weakest'), ranked.weakest)] : [best];
}
