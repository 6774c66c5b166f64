import { engagementCounters } from '../kpi/engagement-rate';
import type { PageSettings, PostFacts, Seen } from '../messages';
import type { PageTheme, Platform, PostReading } from '../platforms/types';
import { Badge, type BadgeLook, badgeBody, dressIn } from './badge';
import badgeStyle from './badge.css?inline';
import { type CardContent, cardBody } from './badge-card';
import { badgeLine, badgeName, postKpis } from './badge-text';
import { createDress, fontOf, surfaceOf } from './dress';
import { element } from './elements';
import { HoverCard } from './hover-card';
import { createNumbers } from './numbers';
import { createSeating } from './seat';
import { watchTheme } from './theme';
import { createWords } from './words';

/** A site that keeps throwing a badge out is left alone after so many tries. */
const MOST_TRIES = 5;

interface Shown {
  readonly id: string;
  readonly badge: Badge;
  content: CardContent;
  tries: number;
}

export interface BadgesOptions {
  readonly platform: Platform;
  readonly settings: PageSettings;
  /** Asks for the side panel at a post. */
  readonly openPost: (id: string) => void;
}

/** Badges in the page's theme, now and whenever it changes. */
export function createBadges(options: BadgesOptions, signal: AbortSignal): Badges {
  const theme = watchTheme(options.platform, (now) => badges.setTheme(now), signal);
  const badges: Badges = new Badges(options, theme, signal);
  return badges;
}

/** The badges of a page: one at each post that has something to say. All of them leave when `signal` ends. */
export class Badges {
  readonly #shown = new Map<Element, Shown>();
  readonly #hosts = new WeakSet<Node>();
  readonly #words;
  readonly #numbers;
  readonly #counters;
  readonly #seat = createSeating();
  readonly #cards: HoverCard;
  #look: BadgeLook | undefined;

  readonly #options: BadgesOptions;
  #theme: PageTheme;

  constructor(options: BadgesOptions, theme: PageTheme, signal: AbortSignal) {
    this.#options = options;
    this.#theme = theme;
    this.#words = createWords(options.settings);
    this.#counters = engagementCounters(options.platform.id, { bookmarks: options.settings.publicSaves });
    this.#numbers = createNumbers(options.settings.language);
    this.#cards = new HoverCard((badge) => this.#buildCard(badge), signal);
    signal.addEventListener('abort', () => {
      for (const container of [...this.#shown.keys()]) this.hide(container);
    });
  }

  /** True for a badge that should be where it is. */
  isOurs(node: Node): boolean {
    return this.#hosts.has(node);
  }

  has(container: Element): boolean {
    return this.#shown.has(container);
  }

  /** Shows a post's badge, or takes it away when there is nothing to say or nowhere to put it. */
  show(container: Element, reading: Seen<PostReading>, facts: PostFacts | undefined): void {
    const kpis = postKpis(reading, facts, this.#counters);
    const anchor = kpis && this.#options.platform.anchor(container)?.element;
    if (!kpis || !anchor?.parentElement) {
      this.hide(container);
      return;
    }
    if (this.#shown.get(container)?.id !== reading.id) this.hide(container);
    const content = { reading, facts, kpis };
    const shown = this.#shown.get(container) ?? this.#create(reading.id, content, anchor);
    shown.content = content;
    this.#shown.set(container, shown);
    this.#say(shown);
    if (shown.tries < MOST_TRIES && this.#seat(shown.badge.host, anchor)) shown.tries += 1;
  }

  /** Renews the badges of posts about which the store has told something. */
  tell(facts: { readonly [id: string]: PostFacts }): void {
    for (const shown of this.#shown.values()) {
      if (!Object.hasOwn(facts, shown.id)) continue;
      const { reading, kpis: before } = shown.content;
      const kpis = postKpis(reading, facts[shown.id], this.#counters);
      if (!kpis) continue;
      shown.content = { reading, facts: facts[shown.id], kpis };
      // Of most posts the store has nothing to add.
      const isMore = kpis.velocity || before.velocity || kpis.outlier || before.outlier;
      if (isMore || kpis.followers !== before.followers) this.#say(shown);
      else this.#renewCard(shown);
    }
  }

  hide(container: Element): void {
    const shown = this.#shown.get(container);
    if (!shown) return;
    this.#shown.delete(container);
    this.#hosts.delete(shown.badge.host);
    this.#cards.close(shown.badge);
    shown.badge.host.remove();
  }

  setTheme(theme: PageTheme): void {
    this.#theme = theme;
    const [any] = this.#shown.values();
    if (!this.#look || !any) {
      this.#look = undefined; // made anew for the next badge
      return;
    }
    const surface = surfaceOf(any.badge.host);
    for (const body of [this.#look.body, ...[...this.#shown.values()].map(({ badge }) => badge.body)])
      dressIn(body, theme, surface);
  }

  #create(id: string, content: CardContent, anchor: Element): Shown {
    this.#look ??= {
      dress: createDress(`${badgeStyle}.lens{font-family:${fontOf(anchor)};--page:${surfaceOf(anchor)}}`),
      body: badgeBody(this.#words.language, this.#words.direction, this.#theme),
    };
    const badge = new Badge(this.#look);
    this.#hosts.add(badge.host);
    this.#cards.attach(badge);
    return { id, badge, content, tries: 0 };
  }

  #say(shown: Shown): void {
    const { badge, content } = shown;
    const line = badgeLine(content.kpis, this.#words, this.#numbers);
    badge.say(line, badgeName(line, content.kpis, this.#words));
    this.#renewCard(shown);
  }

  #renewCard({ badge, content }: Shown): void {
    this.#cards.refresh(badge, (card) => card.firstElementChild?.replaceWith(this.#cardBody(content)));
  }

  #cardBody(content: CardContent): HTMLElement {
    return cardBody(content, this.#words, this.#numbers, Date.now());
  }

  #buildCard(badge: Badge): HTMLElement | undefined {
    const shown = [...this.#shown.values()].find((one) => one.badge === badge);
    if (!shown) return undefined;
    const { language: lang, direction: dir } = this.#words;
    const open = element('button', { type: 'button', class: 'open' }, this.#words.text('open'));
    open.addEventListener('click', () => this.#options.openPost(shown.id));
    return element(
      'div',
      { class: 'card', popover: 'manual', role: 'dialog', tabindex: '-1', 'aria-label': this.#words.text('card'), lang, dir },
      this.#cardBody(shown.content),
      open,
    );
  }
}
