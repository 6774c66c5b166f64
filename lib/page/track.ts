import type { Batch, PageState, PostFacts, Seen } from '../messages';
import type { AccountReading, Platform, PostReading } from '../platforms/types';
import { Acknowledged } from './acknowledged';
import { attempt } from './attempt';
import type { Badges } from './badges';
import { HealthCount } from './health';
import { Identities } from './identity';
import { boundAccount, boundPost } from './limits';
import type { Outbox } from './outbox';
import { Stay } from './stay';

const MOST_ACCOUNTS = 100;

/** Where a reading goes: to the store, to a badge, to both. */
export interface Destinations {
  readonly outbox: Outbox | undefined;
  readonly badges: Badges | undefined;
}

/** A post may still be waiting for its badge when badges end. */
export const NOWHERE: Destinations = { outbox: undefined, badges: undefined };

/** Reads what `observe` reports and passes it on; remembers what the popup may ask. */
export class Tracker {
  readonly #health = new HealthCount();
  #acknowledged = new Acknowledged();
  readonly #identities = new Identities();
  readonly #accountsTold = new Map<string, string>();
  #header: { readonly element: Element; readonly reading: AccountReading } | undefined;
  #unreadable: WeakRef<Element> | undefined;
  /** What each container showed last, for its badge. */
  readonly #shown = new WeakMap<Element, Seen<PostReading>>();
  readonly #stay = new Stay((container) => this.#draw(container));
  destinations: Destinations = NOWHERE;

  readonly #platform: Platform;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  readonly total = () => this.#health.total();

  post(container: Element): void {
    const { outbox, badges } = this.destinations;
    if (!attempt(() => this.#platform.isPost(container))) {
      this.#hide(container);
      return;
    }
    const found = attempt(() => this.#platform.read(container));
    const bounded = found && boundPost(found);
    const reading = bounded && this.#identities.settle(container, bounded);
    if (this.#health.count(container, reading?.id)) outbox?.healthChanged();
    if (!reading) {
      this.#unreadable = new WeakRef(container);
      this.#hide(container);
      return;
    }
    const seen = { ...reading, seenAt: Date.now() };
    if (outbox && this.#acknowledged.isNews(reading, seen.seenAt)) outbox.addPost(seen);
    if (badges) this.#show(container, seen);
  }

  /** A badge's words follow its post at once; a new badge waits until its post has stayed. */
  #show(container: Element, reading: Seen<PostReading>): void {
    const isNew = this.#shown.get(container)?.id !== reading.id || !this.destinations.badges?.has(container);
    if (isNew) this.#hide(container);
    this.#shown.set(container, reading);
    if (isNew) this.#stay.watch(container);
    else this.#draw(container);
  }

  #draw(container: Element): void {
    const reading = this.#shown.get(container);
    if (reading) attempt(() => this.destinations.badges?.show(container, reading, this.#acknowledged.facts(reading.id)));
  }

  #hide(container: Element): void {
    this.#shown.delete(container);
    this.#stay.forget(container);
    this.destinations.badges?.hide(container);
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
    this.#hide(container);
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
