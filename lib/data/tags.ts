import type { Store } from './db';
import { byName, type Draft, withId } from './draft';
import type { HandTagRow, TagRow } from './organisation';

/** All tags, by name. */
export async function loadTags(db: Store): Promise<TagRow[]> {
  return (await db.tags.toArray()).sort(byName);
}

/** Stores a tag, a new one without `id`, and returns it as stored. */
export async function saveTag(db: Store, tag: Draft<TagRow>): Promise<TagRow> {
  const row = withId(tag);
  await db.tags.put(row);
  return row;
}

/** Deletes a tag, from every post too. */
export function deleteTag(db: Store, id: string): Promise<void> {
  return db.transaction('rw', [db.tags, db.handTags], async () => {
    await Promise.all([db.tags.delete(id), db.handTags.where('tag').equals(id).delete()]);
  });
}

/** Every tag set or taken off by hand. */
export function loadHandTags(db: Store): Promise<HandTagRow[]> {
  return db.handTags.toArray();
}

/**
 * Sets a tag on posts by hand, or takes it off, all of them in one transaction; with `undefined` the tag's rules decide again.
 * Posts and tags that have been deleted meanwhile are passed over.
 */
export function setHandTag(db: Store, posts: readonly string[], tag: string, on: boolean | undefined): Promise<void> {
  return db.transaction('rw', [db.posts, db.tags, db.handTags], async () => {
    if (on === undefined) return db.handTags.bulkDelete(posts.map((post): [string, string] => [post, tag]));
    if (!(await db.tags.get(tag))) return;
    const stored = await db.posts
      .where('key')
      .anyOf([...posts])
      .primaryKeys();
    await db.handTags.bulkPut(stored.map((post) => ({ post, tag, on })));
  });
}

/** Forgets what was tagged by hand on these posts; call it inside a transaction. */
export async function forgetHandTags(db: Store, posts: readonly string[]): Promise<void> {
  await db.handTags
    .where('post')
    .anyOf([...posts])
    .delete();
}

/** Drops the rules that name one of these accounts as author: without it they would mean something else. Call it inside a transaction. */
export async function forgetRulesOf(db: Store, accounts: readonly string[]): Promise<void> {
  const gone = new Set(accounts);
  const tags = (await db.tags.toArray()).filter(({ rules }) => rules.some(({ account }) => account && gone.has(account)));
  await db.tags.bulkPut(
    tags.map((tag) => ({ ...tag, rules: tag.rules.filter(({ account }) => !account || !gone.has(account)) })),
  );
}
