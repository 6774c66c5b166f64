import type { Batch, PostFacts, Seen } from '../messages';
import type { AccountReading, PlatformId, PostReading } from '../platforms/types';
import { type Health, HealthReports } from './health';
import { Waiting } from './waiting';

/** Hands a batch to the store; rejects when it has not been stored. */
export type RecordBatch = (batch: Batch) => Promise<{ facts: { readonly [id: string]: PostFacts } }>;

interface OutboxOptions {
  readonly platform: PlatformId;
  readonly record: RecordBatch;
  /** Totals since the script started. */
  readonly health: () => Health;
  readonly acknowledged: (batch: Batch, facts: { readonly [id: string]: PostFacts }) => void;
}

/** Posts in one batch. */
const MOST = 50;
/**
 * Times in ms: from the first reading to its batch, the same for health alone, between two batches, first and longest retry,
 * and patience.
 */
const DELAYS = { batch: 400, health: 3_000, between: 1_000, retry: 1_000, longestRetry: 60_000, answer: 30_000 } as const;

/** Keeps readings until the store has them: latest per post, oldest first, sent in batches, retried when the worker dies. */
export class Outbox {
  readonly #waiting = new Waiting();
  readonly #health: HealthReports;
  #timer: { readonly id: ReturnType<typeof setTimeout>; readonly at: number } | undefined;
  #sending = 0;
  #sentAt = Number.NEGATIVE_INFINITY;
  #failures = 0;
  #size = MOST;

  readonly #options: OutboxOptions;
  readonly #signal: AbortSignal;

  constructor(options: OutboxOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    this.#health = new HealthReports(options.health);
    const leave = () => this.#sendEverything();
    document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
    window.addEventListener('pagehide', leave, { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer?.id));
  }

  addPost(reading: Seen<PostReading>): void {
    this.#waiting.addPost(reading);
    this.#sendWithin(DELAYS.batch);
  }

  addAccount(reading: Seen<AccountReading>): void {
    this.#waiting.addAccount(reading);
    this.#sendWithin(DELAYS.batch);
  }

  healthChanged(): void {
    this.#sendWithin(DELAYS.health);
  }

  #sendWithin(delay: number): void {
    const now = performance.now();
    // In a feed that streams by, every message takes time from the page; but nothing may wait so long that it is pushed out.
    const at = this.#waiting.size > MOST ? now : Math.max(now + delay, this.#sentAt + DELAYS.between);
    if (this.#signal.aborted || this.#sending > 0 || this.#failures > 0 || (this.#timer && this.#timer.at <= at)) return;
    this.#wait(at - now);
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
    const posts = this.#waiting.posts();
    const first = this.#nextBatch();
    void this.#send(first);
    for (let sent = first.posts.length; sent < posts.length; sent += MOST) {
      void this.#send({ ...first, posts: posts.slice(sent, sent + MOST), accounts: [], health: { seen: 0, read: 0 } });
    }
  }

  #nextBatch(): Batch {
    return {
      platform: this.#options.platform,
      posts: this.#waiting.posts().slice(0, this.#size),
      accounts: this.#waiting.accounts(),
      health: this.#health.next(),
    };
  }

  async #send(batch: Batch): Promise<void> {
    if (batch.posts.length + batch.accounts.length + batch.health.seen + batch.health.read === 0) return;
    this.#sending += 1;
    this.#sentAt = performance.now();
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
    this.#size = Math.min(MOST, this.#size * 2);
    this.#health.settle(batch.health);
    this.#waiting.settle(batch);
    this.#options.acknowledged(batch, facts);
  }

  /** Smaller batches find the one reading that the store refuses. */
  #setBack(batch: Batch): void {
    this.#failures += 1;
    this.#size = Math.max(1, Math.floor(this.#size / 2));
    this.#waiting.setBack(batch);
  }

  #goOn(): void {
    if (this.#signal.aborted || this.#sending > 0) return;
    if (this.#failures > 0) this.#wait(Math.min(DELAYS.longestRetry, DELAYS.retry * 2 ** (this.#failures - 1)));
    else if (!this.#waiting.isEmpty) this.#sendWithin(DELAYS.batch);
  }
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
