import type { Caution, PostFigures } from './figures';
import type { InputId } from './inputs';

const DAY = 86_400_000;
const FAR = 7 * DAY;

/** Reasons to be careful with what these posts come to, but for their number. */
export function cautionsAbout(posts: readonly PostFigures[], inputs: readonly InputId[], now: number): readonly Caution[] {
  const cautions: Caution[] = [];
  if (inputs.includes('followersAtPublish') && posts.some(isFollowersFar)) cautions.push('followersFar');
  if (posts.some(({ post }) => now - (post.publishedAt ?? post.firstSeenAt) < DAY)) cautions.push('provisional');
  if (inputs.includes('views') && posts.some(({ post }) => post.platform !== posts[0]?.post.platform))
    cautions.push('mixedViews');
  return cautions;
}

/** Also where it is not known when the post was published. */
function isFollowersFar({ post, followers }: PostFigures): boolean {
  if (!followers) return false;
  return post.publishedAt === undefined || Math.abs(followers.seenAt - post.publishedAt) > FAR;
}
