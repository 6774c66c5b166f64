import type { AccountRow } from '../../data/rows';
import type { PlatformId } from '../../platforms/types';
import type { Estimate } from '../estimate';
import type { GroupFigures, Measured, PostFigures } from '../figures';
import { measureGroup } from '../measure-group';
import { postReader, type ReadOptions } from '../read-post';
import { COLUMN_IDS, COMPARED, type ColumnId, type ComparedKpi } from './columns';

export interface TopPost {
  readonly figures: PostFigures;
  readonly engagements: Estimate;
}

/** One account among those it is compared with. */
export interface ComparedAccount {
  readonly account: AccountRow;
  readonly measured: Readonly<Record<ColumnId, Measured>>;
  /** Its own posts of the period that were seen; reposts of them by others and promoted ones are counted apart. */
  readonly posts: number;
  readonly reposts: number;
  readonly promoted: number;
  /** Most engagements first. */
  readonly top: readonly TopPost[];
}

const MOST_TOP = 3;

/** The figures of one site: engagement and followers of different sites are never put together. */
export function onSite(group: GroupFigures, platform: PlatformId): GroupFigures {
  return {
    ...group,
    posts: group.posts.filter(({ post }) => post.platform === platform),
    accounts: group.accounts.filter(({ account }) => account.platform === platform),
  };
}

/** Every account of a site against all the others. */
export function compareAccounts(site: GroupFigures, options: ReadOptions = {}): readonly ComparedAccount[] {
  return site.accounts.map(({ account }) => {
    const posts = site.posts.filter(({ post }) => post.account === account.key);
    const alone = { ...site, posts, accounts: site.accounts.filter((each) => each.account.key === account.key) };
    const measure = (id: ColumnId) => [id, measureAccount(COMPARED[id], { account: account.key, site, alone }, options)] as const;
    const own = posts.filter(({ post }) => !post.reshare);
    const organic = own.filter(({ post }) => !post.promoted);
    return {
      account,
      measured: Object.fromEntries(COLUMN_IDS.map(measure)) as Record<ColumnId, Measured>,
      posts: organic.length,
      reposts: posts.length - own.length,
      promoted: own.length - organic.length,
      top: topOf(organic, site.now, options),
    };
  });
}

const OF_SET: readonly ComparedKpi[] = [COMPARED.shareOfEngagement, COMPARED.shareOfAudience, COMPARED.efficiency];

interface Among {
  readonly account: string;
  readonly site: GroupFigures;
  readonly alone: GroupFigures;
}

function measureAccount(compared: ComparedKpi, { account, site, alone }: Among, options: ReadOptions): Measured {
  const { kpi, variant } = compared;
  if (OF_SET.includes(compared)) return withoutUnknown(measureGroup(kpi, site, { ...options, own: [account] }), site, alone);
  return measureGroup(kpi, alone, variant === undefined ? options : { ...options, variant });
}

/** A share is one of all accounts: where one of them is not known, or this one itself, nobody's share is. */
function withoutUnknown(measured: Measured, { accounts }: GroupFigures, alone: GroupFigures): Measured {
  const needsFollowers = measured.kpi !== 'shareOfEngagement';
  const isComplete = !needsFollowers || accounts.every(({ start, end }) => end ?? start);
  const isSeen = measured.kpi === 'shareOfAudience' || alone.posts.some(({ post }) => !post.promoted && !post.reshare);
  if (isComplete && isSeen) return measured;
  const { estimate: _, ...rest } = measured;
  const missing = new Set(rest.missing);
  if (!isComplete) missing.add('competitorFollowers');
  if (!isSeen) missing.add('ownEngagements');
  return { ...rest, missing: [...missing] };
}

function topOf(posts: readonly PostFigures[], now: number, options: ReadOptions): readonly TopPost[] {
  const read = postReader('engagements', now, options);
  return posts
    .flatMap((figures) => {
      const engagements = read(figures);
      return engagements ? [{ figures, engagements }] : [];
    })
    .sort((one, other) => other.engagements.value - one.engagements.value)
    .slice(0, MOST_TOP);
}
