import type { LinkedInPost } from './model';

/** What a guest page shows of a post: it has another id there, and no reposts. */
export function guestTruth(post: LinkedInPost): LinkedInPost {
  const { shares: _, ...counters } = post.counters;
  return { ...post, id: `activity:${post.urn.id}`, promoted: false, reshare: false, counters };
}
