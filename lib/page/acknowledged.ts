import { isSameCount } from '../counts/count';
import type { PostFacts } from '../messages';
import { COUNTERS, type PostReading } from '../platforms/types';

/** An unchanged post is told again after this time, so that the store knows when it was last seen; ms. */
const FRESH = 15 * 60_000;
/** So many posts are remembered. */
const MOST = 500;

/** What else the store keeps of a post. */
const FIELDS = [
  'account',
  'publishedAt',
  'kind',
  'promoted',
  'reshare',
  'text',
] as const satisfies readonly (keyof PostReading)[];

interface Told {
  /** The last reading, with every counter told so far. */
  readonly reading: PostReading;
  readonly at: number;
  readonly facts: PostFacts | undefined;
}

/** What the store has acknowledged of each post, and what it has told about it. */
export class Acknowledged {
  readonly #posts = new Map<string, Told>();

  /** False when telling the store would teach it nothing. */
  isNews(reading: PostReading, now: number): boolean {
    const told = this.#posts.get(reading.id);
    if (!told || now - told.at > FRESH || FIELDS.some((field) => reading[field] !== told.reading[field])) return true;
    const { counts } = told.reading;
    return COUNTERS.some((counter) => reading.counts[counter] && !isSameCount(reading.counts[counter], counts[counter]));
  }

  facts(id: string): PostFacts | undefined {
    return this.#posts.get(id)?.facts;
  }

  remember(reading: PostReading, facts: PostFacts | undefined, now: number): void {
    const told = this.#posts.get(reading.id);
    this.#posts.delete(reading.id);
    const counts = { ...told?.reading.counts, ...reading.counts };
    this.#posts.set(reading.id, { reading: { ...reading, counts }, at: now, facts: facts ?? told?.facts });
    const [oldest] = this.#posts.keys();
    if (this.#posts.size > MOST && oldest !== undefined) this.#posts.delete(oldest);
  }
}
