import type { Work } from '../slices';
import { type Estimate, exactly } from './estimate';
import type { GroupFigures } from './figures';
import type { Lists } from './kpi';
import { measureGroup } from './measure-group';

interface Day {
  readonly engagements: Estimate;
  readonly followers: Estimate;
  readonly posts: Estimate;
}

/**
 * What KPIs that are means over days go by: a number for each day of which followers and engagements are known. A day without
 * posts had no engagements.
 * @param days figures of one day each.
 */
export function* dayLists(days: readonly GroupFigures[]): Work<Lists> {
  const known: Day[] = [];
  for (const [index, figures] of days.entries()) {
    const day = dayOf(figures);
    if (day) known.push(day);
    yield index / days.length;
  }
  if (known.length === 0) return {};
  return {
    engagementsOfDay: known.map(({ engagements }) => engagements),
    followersOfDay: known.map(({ followers }) => followers),
    postsOfDay: known.map(({ posts }) => posts),
  };
}

function dayOf(figures: GroupFigures): Day | undefined {
  const [audience, engaged] = [measureGroup('followers', figures), measureGroup('engagements', figures)];
  const followers = audience.without === 0 ? audience.estimate : undefined;
  const engagements = engaged.estimate ?? (engaged.without === 0 ? exactly(0) : undefined);
  if (!followers || !engagements) return undefined;
  const published = figures.posts.filter(({ post, before }) => !post.promoted && !post.reshare && !before);
  return { engagements, followers, posts: exactly(published.length) };
}
