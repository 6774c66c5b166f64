import { NOTHING_TOLD, type Told } from '../reminders/told';
import type { Store } from './db';
import { loadSettings } from './settings';

const TOLD = 'reminders';

/** What the person has been told so far. */
export async function loadTold(db: Store): Promise<Told> {
  return ((await db.meta.get(TOLD))?.value as Told | undefined) ?? NOTHING_TOLD;
}

/** Nothing is stored where reminders were switched off meanwhile, or everything was deleted; and nothing of posts that are gone. */
export function saveTold(db: Store, told: Told): Promise<void> {
  return db.transaction('rw', [db.meta, db.posts], async () => {
    const { reminders } = await loadSettings(db);
    if (!reminders.isOn) return;
    const there = new Set(await db.posts.where('key').anyOf(Object.keys(told.posts)).primaryKeys());
    await db.meta.put({ id: TOLD, value: withoutPosts(told, (post) => !there.has(post)) });
  });
}

/** Forgets that these posts were told of. Call it inside a transaction that holds `meta`. */
export async function forgetTold(db: Store, posts: readonly string[]): Promise<void> {
  const told = await loadTold(db);
  const gone = new Set(posts);
  if (Object.keys(told.posts).some((post) => gone.has(post)))
    await db.meta.put({ id: TOLD, value: withoutPosts(told, (post) => gone.has(post)) });
}

function withoutPosts(told: Told, isGone: (post: string) => boolean): Told {
  return { ...told, posts: Object.fromEntries(Object.entries(told.posts).filter(([post]) => !isGone(post))) };
}
