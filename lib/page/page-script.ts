import type { BackgroundProtocol, PageSettings } from '../messages';
import type { Platform } from '../platforms/types';
import type { Badges } from './badges';
import { observe } from './observe';
import { Outbox } from './outbox';
import type { LoadPart } from './parts';
import { NOWHERE, Tracker } from './track';

/** Asks the background; rejects when it does not answer. */
export type Send = <Name extends keyof BackgroundProtocol>(
  name: Name,
  message: Parameters<BackgroundProtocol[Name]>[0],
) => Promise<ReturnType<BackgroundProtocol[Name]>>;

interface Surroundings {
  readonly platform: Platform;
  readonly send: Send;
  readonly load: LoadPart;
  /** False when the script has come to its end. */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}

/** Times in ms between attempts to reach the background at the start. */
const RETRIES = [500, 2_000, 10_000, 60_000];

/** One page's script: does nothing until the background has said what it may, and follows every change of that at once. */
export class PageScript {
  readonly #tracker: Tracker;
  #settings: PageSettings | undefined;
  #running = new AbortController();
  #recording: { readonly outbox: Outbox; readonly end: AbortController } | undefined;

  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#tracker = new Tracker(surroundings.platform);
    surroundings.signal.addEventListener('abort', () => this.#halt());
    void this.#askSettings();
  }

  /** Obeys new settings. */
  apply(settings: PageSettings): void {
    if (this.#surroundings.signal.aborted || isSame(settings, this.#settings)) return;
    if (!isToldAlike(settings, this.#settings)) this.#tracker.forget();
    this.#settings = settings;
    this.#running.abort();
    this.#running = new AbortController();
    this.#setRecording(settings.record);
    if (!settings.record && !settings.badges) return;
    void this.#run(settings, this.#running.signal);
  }

  async #run(settings: PageSettings, signal: AbortSignal): Promise<void> {
    const badges = settings.badges ? await this.#createBadges(settings, signal) : undefined;
    if (signal.aborted) return;
    this.#tracker.destinations = { outbox: this.#recording?.outbox, badges };
    signal.addEventListener('abort', () => {
      this.#tracker.destinations = NOWHERE;
    });
    const sightings = {
      post: (container: Element) => this.#tracker.post(container),
      header: (header: Element) => this.#tracker.account(header),
      gone: (container: Element) => this.#tracker.gone(container),
      isOurs: (node: Node) => badges?.isOurs(node) ?? false,
      isAlive: this.#surroundings.isAlive,
    };
    observe(this.#surroundings.platform, sightings, signal);
  }

  readonly state = () => this.#tracker.state();

  /** Anonymised markup of a post that could not be read; `undefined` when everything on the page could. */
  readonly sample = async () => {
    const container = this.#tracker.unread();
    return { markup: container && (await this.#surroundings.load('sample'))(container) };
  };

  /** `undefined` when they cannot be loaded: recording goes on without them. */
  async #createBadges(settings: PageSettings, signal: AbortSignal): Promise<Badges | undefined> {
    const { platform, send, load } = this.#surroundings;
    const openPost = (id: string) => void send('openSidePanel', { post: `${platform.id}:${id}` }).catch(() => undefined);
    try {
      const createBadges = await load('badges');
      return signal.aborted ? undefined : createBadges({ platform, settings, openPost }, signal);
    } catch {
      return undefined;
    }
  }

  #setRecording(record: boolean): void {
    if (!record) {
      this.#recording?.end.abort();
      this.#recording = undefined;
    } else if (!this.#recording) {
      const end = new AbortController();
      const { platform, send } = this.#surroundings;
      const options = {
        platform: platform.id,
        record: (batch: Parameters<BackgroundProtocol['record']>[0]) => send('record', batch),
        health: this.#tracker.total,
        acknowledged: this.#tracker.stored.bind(this.#tracker),
      };
      this.#recording = { outbox: new Outbox(options, end.signal), end };
    }
  }

  async #askSettings(): Promise<void> {
    const { send, platform, signal } = this.#surroundings;
    for (const delay of [...RETRIES, undefined]) {
      if (signal.aborted || this.#settings) return;
      try {
        const settings = await send('hello', { platform: platform.id });
        if (!this.#settings) this.apply(settings);
        return;
      } catch {
        if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
      }
    }
  }

  #halt(): void {
    this.#running.abort();
    this.#recording?.end.abort();
  }
}

/** What the store told of posts still holds. */
function isToldAlike(one: PageSettings, other: PageSettings | undefined): boolean {
  return one.revision === other?.revision && one.publicSaves === other.publicSaves;
}

function isSame(one: PageSettings, other: PageSettings | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
