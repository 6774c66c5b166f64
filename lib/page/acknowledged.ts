import { isSameCount } from '../counts/count';
import type { PostFacts } from '../messages';
import { COUNTERS, type Counts, type PostReading } from '../platforms/types';

/** An unchanged post is told again after this time, so that the store knows when it was last seen; ms. */
const FRESH = 15 * 60_000;
/** So many posts are remembered. */
const MOST = 500;

interface Told {
  readonly counts: Counts;
  /** Everything but the counters. */
  readonly rest: string;
  readonly at: number;
  readonly facts: PostFacts | undefined;
}

/** What the store has acknowledged of each post, and what it has told about it. */
export class Acknowledged {
  readonly #posts = new Map<string, Told>();

  /** False when telling the store would teach it nothing. */
  isNews(reading: PostReading, now: number): boolean {
    const told = this.#posts.get(reading.id);
    if (!told || now - told.at > FRESH || told.rest !== rest(reading)) return true;
    return COUNTERS.some((counter) => reading.counts[counter] && !isSameCount(reading.counts[counter], told.counts[counter]));
  }

  facts(id: string): PostFacts | undefined {
    return this.#posts.get(id)?.facts;
  }

  remember(reading: PostReading, facts: PostFacts | undefined, now: number): void {
    const told = this.#posts.get(reading.id);
    this.#posts.delete(reading.id);
    const counts = { ...told?.counts, ...reading.counts };
    this.#posts.set(reading.id, { counts, rest: rest(reading), at: now, facts: facts ?? told?.facts });
    const [oldest] = this.#posts.keys();
    if (this.#posts.size > MOST && oldest !== undefined) this.#posts.delete(oldest);
  }
}

function rest({ account, publishedAt, kind, promoted, reshare, text }: PostReading): string {
  return JSON.stringify([account, publishedAt, kind, promoted, reshare, text]);
}
