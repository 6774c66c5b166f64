import type { AccountRow, PostRow, Snapshot } from '../../../lib/data/rows';
import { POST_KINDS } from '../../../lib/platforms/types';
import { post } from './stage';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const exact = (value: number) => ({ value, step: 1 });

/** Random numbers that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const TEXTS = [
  'How we cut onboarding from nine days to two',
  'What a pricing page is really for: the four jobs it has, the one it fails at, and what we changed after asking forty customers what they had hoped to find there before they gave up.',
  'Meet the team behind the new office. '.repeat(7),
];

/** Four weeks of an account of one's own: mornings of Tuesdays do best. */
export function timingScene(count: number, now: number): { posts: PostRow[]; snapshots: Snapshot[]; accounts: AccountRow[] } {
  const random = seeded(7);
  const posts: PostRow[] = [];
  const snapshots: Snapshot[] = [];
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  for (let index = 0; index < count; index += 1) {
    const day = midnight - (2 + Math.floor(random() * 25)) * DAY;
    const hour = [8, 9, 9, 12, 17, 18, 21][Math.floor(random() * 7)] ?? 9;
    const publishedAt = day + hour * HOUR + Math.floor(random() * 50) * 60_000;
    const isTuesday = new Date(publishedAt).getDay() === 2;
    const views = 2000 + Math.floor(random() * 3000);
    const reactions = Math.round(views * (0.012 + random() * 0.02 + (isTuesday && hour < 10 ? 0.03 : 0)));
    const counts = { reactions: exact(reactions), comments: exact(Math.round(reactions / 9)), views: exact(views) };
    const row = post(`t${index}`, {
      publishedAt,
      firstSeenAt: publishedAt + HOUR,
      lastSeenAt: Math.min(now, publishedAt + 3 * DAY),
      kind: POST_KINDS[Math.floor(random() * 4)] ?? 'text',
      text: TEXTS[Math.floor(random() * 3)] ?? '',
      counts,
      promoted: index === 3,
      reshare: index === 4,
    });
    posts.push(row);
    if (index % 5 > 0) snapshots.push({ post: row.key, seenAt: publishedAt + 23 * HOUR, counts });
  }
  const accounts: AccountRow[] = [
    {
      key: 'x:acme',
      platform: 'x',
      handle: 'Acme',
      name: 'Acme',
      role: 'own',
      firstSeenAt: 1,
      lastSeenAt: now,
      followers: { value: 12_300, step: 100 },
    },
  ];
  return { posts, snapshots, accounts };
}
