import type { BackgroundProtocol, PageSettings } from '../messages';
import type { Platform } from '../platforms/types';
import { Badges } from './badges';
import { observe } from './observe';
import { Outbox } from './outbox';
import { sampleMarkup } from './sample';
import { watchTheme } from './theme';
import { Tracker } from './track';

/** Asks the background; rejects when it does not answer. */
export type Send = <Name extends keyof BackgroundProtocol>(
  name: Name,
  message: Parameters<BackgroundProtocol[Name]>[0],
) => Promise<ReturnType<BackgroundProtocol[Name]>>;

interface Surroundings {
  readonly platform: Platform;
  readonly send: Send;
  /** False when the script has come to its end. */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}

/** Times in ms between attempts to reach the background at the start. */
const RETRIES = [500, 2_000, 10_000, 60_000];

/** One page's script: does nothing until the background has said what it may, and follows every change of that at once. */
export class PageScript {
  private readonly tracker: Tracker;
  private settings: PageSettings | undefined;
  private running = new AbortController();
  private recording: { readonly outbox: Outbox; readonly end: AbortController } | undefined;

  constructor(private readonly surroundings: Surroundings) {
    this.tracker = new Tracker(surroundings.platform);
    surroundings.signal.addEventListener('abort', () => this.halt());
    void this.askSettings();
  }

  /** Obeys new settings. */
  apply(settings: PageSettings): void {
    if (this.surroundings.signal.aborted || isSame(settings, this.settings)) return;
    this.settings = settings;
    this.running.abort();
    this.running = new AbortController();
    this.setRecording(settings.record);
    if (!settings.record && !settings.badges) return;
    const { signal } = this.running;
    const badges = settings.badges ? this.createBadges(settings, signal) : undefined;
    this.tracker.destinations = { outbox: this.recording?.outbox, badges };
    const sightings = {
      post: (container: Element) => this.tracker.post(container),
      header: (header: Element) => this.tracker.account(header),
      gone: (container: Element) => this.tracker.gone(container),
      isOurs: (node: Node) => badges?.isOurs(node) ?? false,
      isAlive: this.surroundings.isAlive,
    };
    observe(this.surroundings.platform, sightings, signal);
  }

  readonly state = () => this.tracker.state();

  /** See `sampleMarkup`; `undefined` when everything on the page could be read. */
  readonly sample = () => {
    const container = this.tracker.unread();
    return { markup: container && sampleMarkup(container) };
  };

  private createBadges(settings: PageSettings, signal: AbortSignal): Badges {
    const { platform, send } = this.surroundings;
    const openPost = (id: string) => void send('openSidePanel', { post: `${platform.id}:${id}` }).catch(() => undefined);
    const theme = watchTheme(platform, (now) => badges.setTheme(now), signal);
    const badges: Badges = new Badges({ platform, settings, openPost }, theme, signal);
    return badges;
  }

  private setRecording(record: boolean): void {
    if (!record) {
      this.recording?.end.abort();
      this.recording = undefined;
    } else if (!this.recording) {
      const end = new AbortController();
      const { platform, send } = this.surroundings;
      const options = {
        platform: platform.id,
        record: (batch: Parameters<BackgroundProtocol['record']>[0]) => send('record', batch),
        health: this.tracker.total,
        acknowledged: this.tracker.stored.bind(this.tracker),
      };
      this.recording = { outbox: new Outbox(options, end.signal), end };
    }
  }

  private async askSettings(): Promise<void> {
    const { send, platform, signal } = this.surroundings;
    for (const delay of [...RETRIES, undefined]) {
      if (signal.aborted || this.settings) return;
      try {
        const settings = await send('hello', { platform: platform.id });
        if (!this.settings) this.apply(settings);
        return;
      } catch {
        if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
      }
    }
  }

  private halt(): void {
    this.running.abort();
    this.recording?.end.abort();
  }
}

function isSame(one: PageSettings, other: PageSettings | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
