import type { Batch, PostFacts, Seen } from '../messages';
import type { AccountReading, PlatformId, PostReading } from '../platforms/types';
import type { Health } from './health';

/** Hands a batch to the store; rejects when it has not been stored. */
export type RecordBatch = (batch: Batch) => Promise<{ facts: { readonly [id: string]: PostFacts } }>;

interface OutboxOptions {
  readonly platform: PlatformId;
  readonly record: RecordBatch;
  /** Totals since the script started. */
  readonly health: () => Health;
  readonly acknowledged: (batch: Batch, facts: { readonly [id: string]: PostFacts }) => void;
}

const LIMITS = { waiting: 500, batch: 50, accounts: 20 } as const;
/** Times in ms: from the first reading to its batch, the same for health alone, first and longest retry, and patience. */
const DELAYS = { batch: 400, health: 3_000, retry: 1_000, longestRetry: 60_000, answer: 30_000 } as const;

/** Keeps readings until the store has them: latest per post, oldest first, sent in batches, retried when the worker dies. */
export class Outbox {
  readonly #posts = new Map<string, Seen<PostReading>>();
  readonly #accounts = new Map<string, Seen<AccountReading>>();
  #told: Health;
  #timer: { readonly id: ReturnType<typeof setTimeout>; readonly at: number } | undefined;
  #sending = 0;
  #failures = 0;
  #size: number = LIMITS.batch;

  readonly #options: OutboxOptions;
  readonly #signal: AbortSignal;

  constructor(options: OutboxOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    this.#told = options.health();
    const leave = () => this.#sendEverything();
    document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
    window.addEventListener('pagehide', leave, { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer?.id));
  }

  addPost(reading: Seen<PostReading>): void {
    const earlier = this.#posts.get(reading.id);
    // Two containers can show one post, each with counters the other lacks.
    const merged = earlier ? { ...reading, counts: { ...earlier.counts, ...reading.counts } } : reading;
    put(this.#posts, reading.id, merged, LIMITS.waiting);
    this.#sendWithin(DELAYS.batch);
  }

  addAccount(reading: Seen<AccountReading>): void {
    put(this.#accounts, reading.account, reading, LIMITS.accounts);
    this.#sendWithin(DELAYS.batch);
  }

  healthChanged(): void {
    this.#sendWithin(DELAYS.health);
  }

  #sendWithin(delay: number): void {
    const at = performance.now() + delay;
    if (this.#signal.aborted || this.#sending > 0 || this.#failures > 0 || (this.#timer && this.#timer.at <= at)) return;
    this.#wait(delay);
  }

  #wait(delay: number): void {
    clearTimeout(this.#timer?.id);
    const send = () => {
      this.#timer = undefined;
      void this.#send(this.#nextBatch());
    };
    this.#timer = { id: setTimeout(send, delay), at: performance.now() + delay };
  }

  /** The page may be gone in a moment: everything goes out at once, and stays here until it is acknowledged. */
  #sendEverything(): void {
    if (this.#signal.aborted) return;
    clearTimeout(this.#timer?.id);
    this.#timer = undefined;
    const posts = [...this.#posts.values()];
    const first = this.#nextBatch();
    void this.#send(first);
    for (let sent = first.posts.length; sent < posts.length; sent += LIMITS.batch) {
      void this.#send({ ...first, posts: posts.slice(sent, sent + LIMITS.batch), accounts: [], health: { seen: 0, read: 0 } });
    }
  }

  #nextBatch(): Batch {
    const { seen, read } = this.#options.health();
    return {
      platform: this.#options.platform,
      posts: [...this.#posts.values()].slice(0, this.#size),
      accounts: [...this.#accounts.values()],
      // While another batch is under way it carries these figures.
      health: this.#sending > 0 ? { seen: 0, read: 0 } : { seen: seen - this.#told.seen, read: read - this.#told.read },
    };
  }

  async #send(batch: Batch): Promise<void> {
    if (batch.posts.length + batch.accounts.length + batch.health.seen + batch.health.read === 0) return;
    this.#sending += 1;
    try {
      const { facts } = await withinReason(this.#options.record(batch));
      if (!this.#signal.aborted) this.#settle(batch, facts);
    } catch {
      this.#setBack(batch);
    } finally {
      this.#sending -= 1;
      this.#goOn();
    }
  }

  #settle(batch: Batch, facts: { readonly [id: string]: PostFacts }): void {
    this.#failures = 0;
    this.#size = Math.min(LIMITS.batch, this.#size * 2);
    this.#told = { seen: this.#told.seen + batch.health.seen, read: this.#told.read + batch.health.read };
    for (const post of batch.posts) if (this.#posts.get(post.id) === post) this.#posts.delete(post.id);
    for (const account of batch.accounts) {
      if (this.#accounts.get(account.account) === account) this.#accounts.delete(account.account);
    }
    this.#options.acknowledged(batch, facts);
  }

  /** Smaller batches and a place at the end: one reading the store refuses does not hold up the others. */
  #setBack(batch: Batch): void {
    this.#failures += 1;
    this.#size = Math.max(1, Math.floor(this.#size / 2));
    for (const post of batch.posts) {
      if (this.#posts.get(post.id) !== post) continue;
      this.#posts.delete(post.id);
      this.#posts.set(post.id, post);
    }
  }

  #goOn(): void {
    if (this.#signal.aborted || this.#sending > 0) return;
    if (this.#failures > 0) this.#wait(Math.min(DELAYS.longestRetry, DELAYS.retry * 2 ** (this.#failures - 1)));
    else if (this.#posts.size + this.#accounts.size > 0) this.#sendWithin(DELAYS.batch);
  }
}

/** Sets the latest value, at its old place if it had one; the oldest gives way when there are too many. */
function put<Value>(map: Map<string, Value>, key: string, value: Value, most: number): void {
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
}

/** A worker can die without a word. */
async function withinReason<Value>(answer: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), DELAYS.answer);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
