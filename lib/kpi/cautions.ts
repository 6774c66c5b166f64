import type { Caution, PostFigures } from './figures';
import type { InputId } from './inputs';
import { isProvisional } from './lifespan';

const FAR = 7 * 86_400_000;

/** Reasons to be careful with what these posts come to, but for their number. */
export function cautionsAbout(posts: readonly PostFigures[], inputs: readonly InputId[], now: number): readonly Caution[] {
  const cautions: Caution[] = [];
  if (inputs.includes('followersAtPublish') && posts.some(isFollowersFar)) cautions.push('followersFar');
  if (posts.some(({ post }) => isProvisional(post.publishedAt ?? post.firstSeenAt, now))) cautions.push('provisional');
  if (inputs.includes('views') && posts.some(({ post }) => post.platform !== posts[0]?.post.platform))
    cautions.push('mixedViews');
  return cautions;
}

/** Also where it is not known when the post was published. */
function isFollowersFar({ post, followers }: PostFigures): boolean {
  if (!followers) return false;
  return post.publishedAt === undefined || Math.abs(followers.seenAt - post.publishedAt) > FAR;
}
