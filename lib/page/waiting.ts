import type { Batch, Seen } from '../messages';
import type { AccountReading, PostReading } from '../platforms/types';

const MOST = { posts: 500, accounts: 20 } as const;

/** Readings until the store has them: the latest of each post and account, oldest first. */
export class Waiting {
  readonly #posts = new Map<string, Seen<PostReading>>();
  readonly #accounts = new Map<string, Seen<AccountReading>>();

  /** Posts and accounts that wait. */
  get size(): number {
    return this.#posts.size + this.#accounts.size;
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  addPost(reading: Seen<PostReading>): void {
    const earlier = this.#posts.get(reading.id);
    // Two containers can show one post, each with counters the other lacks.
    const merged = earlier ? { ...reading, counts: { ...earlier.counts, ...reading.counts } } : reading;
    put(this.#posts, reading.id, merged, MOST.posts);
  }

  addAccount(reading: Seen<AccountReading>): void {
    put(this.#accounts, reading.account, reading, MOST.accounts);
  }

  posts(): Seen<PostReading>[] {
    return [...this.#posts.values()];
  }

  accounts(): Seen<AccountReading>[] {
    return [...this.#accounts.values()];
  }

  /** Forgets what has been stored, unless it has changed meanwhile. */
  settle({ posts, accounts }: Batch): void {
    for (const post of posts) if (this.#posts.get(post.id) === post) this.#posts.delete(post.id);
    for (const one of accounts) if (this.#accounts.get(one.account) === one) this.#accounts.delete(one.account);
  }

  /** Puts posts at the end, so that one the store refuses does not hold up the others. */
  setBack({ posts }: Batch): void {
    for (const post of posts) {
      if (this.#posts.get(post.id) !== post) continue;
      this.#posts.delete(post.id);
      this.#posts.set(post.id, post);
    }
  }
}

/** Sets the latest value, at its old place if it had one; the oldest gives way when there are too many. */
function put<Value>(map: Map<string, Value>, key: string, value: Value, most: number): void {
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
}
