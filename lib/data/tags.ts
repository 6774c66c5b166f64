import { chunksOf } from './chunks';
import type { Store } from './db';
import { byName, type Draft, withId } from './draft';
import type { HandTagRow, TagRow } from './organisation';

const CHUNK = 1000;
/** Keys asked for at once. */
const KEYS = 10_000;

/** What is to be stored of one tag at one post; without `on` its rules decide. */
export type HandChange = Omit<HandTagRow, 'on'> & { readonly on: boolean | undefined };

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

interface ChangeOptions {
  /** Ends the work: nothing is changed then. */
  readonly signal?: AbortSignal;
  /** Told how far it is, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Sets tags on posts by hand, takes them off, or (without `on`) leaves them to the rules again: all of it or nothing. Posts and
 * tags that have been deleted meanwhile are passed over.
 * @throws the signal's reason when it ends.
 */
export function changeHandTags(
  db: Store,
  changes: readonly HandChange[],
  { signal, onProgress }: ChangeOptions = {},
): Promise<void> {
  const [some] = changes;
  if (!some) return Promise.resolve();
  return db.transaction('rw', [db.posts, db.tags, db.handTags], async () => {
    let [first, last] = [some.post, some.post];
    for (const { post } of changes) {
      if (post < first) first = post;
      if (post > last) last = post;
    }
    const [posts, tags] = [await postsBetween(db, first, last), new Set(await db.tags.toCollection().primaryKeys())];
    // Chunks, so that the page can draw meanwhile.
    for (const [index, chunk] of chunksOf(changes, CHUNK).entries()) {
      onProgress?.((index * CHUNK) / changes.length);
      signal?.throwIfAborted();
      await writeHandTags(
        db,
        chunk.filter(({ post, tag }) => posts.has(post) && tags.has(tag)),
      );
    }
  });
}

/** Keys of all posts from one to another, in ranges: asking for many keys one by one takes far longer, all at once holds up the page. */
async function postsBetween(db: Store, first: string, last: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  let after = first;
  while (true) {
    const range = db.posts.where('key').between(after, last, found.size === 0, true);
    const keys = await range.limit(KEYS).primaryKeys();
    for (const key of keys) found.add(key);
    const end = keys.at(-1);
    if (end === undefined || keys.length < KEYS) return found;
    after = end;
  }
}

async function writeHandTags(db: Store, changes: readonly HandChange[]): Promise<void> {
  const set: HandTagRow[] = [];
  const left: [post: string, tag: string][] = [];
  for (const { post, tag, on } of changes) {
    if (on === undefined) left.push([post, tag]);
    else set.push({ post, tag, on });
  }
  await Promise.all([db.handTags.bulkPut(set), db.handTags.bulkDelete(left)]);
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
