import type { Batch, PageState, PostFacts } from '../messages';
import type { AccountReading, Platform } from '../platforms/types';
import { Acknowledged } from './acknowledged';
import type { Badges } from './badges';
import { HealthCount } from './health';
import { Identities } from './identity';
import { boundAccount, boundPost } from './limits';
import type { Outbox } from './outbox';

const MOST_ACCOUNTS = 100;

/** Where a reading goes: to the store, to a badge, to both. */
export interface Destinations {
  readonly outbox: Outbox | undefined;
  readonly badges: Badges | undefined;
}

/** Reads what `observe` reports and passes it on; remembers what the popup may ask. */
export class Tracker {
  readonly #health = new HealthCount();
  #acknowledged = new Acknowledged();
  readonly #identities = new Identities();
  readonly #accountsTold = new Map<string, string>();
  #header: { readonly element: Element; readonly reading: AccountReading } | undefined;
  #unreadable: WeakRef<Element> | undefined;
  destinations: Destinations = { outbox: undefined, badges: undefined };

  readonly #platform: Platform;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  readonly total = () => this.#health.total();

  post(container: Element): void {
    const { outbox, badges } = this.destinations;
    if (!attempt(() => this.#platform.isPost(container))) {
      badges?.hide(container);
      return;
    }
    const found = attempt(() => this.#platform.read(container));
    const bounded = found && boundPost(found);
    const reading = bounded && this.#identities.settle(container, bounded);
    if (this.#health.count(container, reading?.id)) outbox?.healthChanged();
    if (!reading) {
      this.#unreadable = new WeakRef(container);
      badges?.hide(container);
      return;
    }
    const seen = { ...reading, seenAt: Date.now() };
    if (outbox && this.#acknowledged.isNews(reading, seen.seenAt)) outbox.addPost(seen);
    attempt(() => badges?.show(container, seen, this.#acknowledged.facts(reading.id)));
  }

  account(header: Element): void {
    const found = attempt(() => this.#platform.readAccount(header));
    const reading = found && boundAccount(found);
    if (!reading) return;
    this.#header = { element: header, reading };
    if (this.#accountsTold.get(reading.account) === JSON.stringify(reading)) return;
    this.destinations.outbox?.addAccount({ ...reading, seenAt: Date.now() });
  }

  gone(container: Element): void {
    this.destinations.badges?.hide(container);
    if (this.#header?.element === container) this.#header = undefined;
  }

  /** To be told what the store has taken in. */
  stored({ posts, accounts }: Batch, facts: { readonly [id: string]: PostFacts }): void {
    for (const post of posts) this.#acknowledged.remember(post, ownValue(facts, post.id), post.seenAt);
    if (this.#accountsTold.size > MOST_ACCOUNTS) this.#accountsTold.clear();
    for (const { seenAt, ...reading } of accounts) this.#accountsTold.set(reading.account, JSON.stringify(reading));
    this.destinations.badges?.tell(facts);
  }

  /** What the store was told may be gone from it. */
  forget(): void {
    this.#acknowledged = new Acknowledged();
    this.#accountsTold.clear();
  }

  state(): PageState {
    const account = this.#header?.element.isConnected ? { account: this.#header.reading } : {};
    return { platform: this.#platform.id, ...this.total(), ...account };
  }

  /** A container on the page that could not be read. */
  unread(): Element | undefined {
    const container = this.#unreadable?.deref();
    return container?.isConnected ? container : undefined;
  }
}

function ownValue<Value>(values: { readonly [key: string]: Value }, key: string): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/** A page can make any reader stumble; one post that cannot be read must not stop the others. */
function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
