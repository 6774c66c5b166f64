import { type Browser, browser } from 'wxt/browser';
import type { Count } from './counts/count';
import type { Role } from './data/rows';
import type { Usual } from './kpi/usual';
import type { AccountReading, Counts, PlatformId, PostReading } from './platforms/types';
import type { SettingsChange } from './settings';

/** What a page's script needs to know; sent in reply to `hello` and again whenever a setting changes. */
export interface PageSettings {
  readonly record: boolean;
  readonly badges: boolean;
  /** Saves that everyone can see count among the engagements. */
  readonly publicSaves: boolean;
  /** Language of the interface, BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Words of badge and card in that language, by the keys of `lib/i18n/badge/en.json`. */
  readonly words: Readonly<Record<string, string>>;
  /** Another one than before: rows were deleted or tracked differently, so what was told earlier is to be told again. */
  readonly revision: number;
}

/** Readings on their way to the store. */
export interface Batch {
  readonly platform: PlatformId;
  readonly posts: readonly Seen<PostReading>[];
  readonly accounts: readonly Seen<AccountReading>[];
  readonly health: HealthReport;
}
/** Post containers that came on screen since the last acknowledged report, and how many could be read, some of them seen earlier. */
export interface HealthReport {
  readonly seen: number;
  readonly read: number;
  /** The same whenever these figures are sent again; absent when there is nothing to tell. */
  readonly id?: string;
}
/** A reading with its time, Unix ms. */
export type Seen<Reading> = Reading & { readonly seenAt: number };

/** What the store knows about a post, for its badge. */
export interface PostFacts {
  readonly role: Role;
  /** Earlier looks, oldest first, at most 30. */
  readonly snapshots: readonly { readonly seenAt: number; readonly counts: Counts }[];
  /** Followers nearest to the time of publication. */
  readonly followers?: { readonly count: Count; readonly seenAt: number };
  /** What the author's earlier posts had come to at this post's age when it was last recorded; absent without a basis. */
  readonly usual?: Usual;
}

/** Pieces of a page's script that only some pages need; loaded into a page when it asks for them. */
export const PARTS = ['badges', 'sample'] as const;
export type Part = (typeof PARTS)[number];

/** What the person sees right now, for the popup. */
export interface PageState {
  readonly platform: PlatformId;
  readonly seen: number;
  readonly read: number;
  /** The account whose profile is open. */
  readonly account?: AccountReading;
}

/** To the background. */
export interface BackgroundProtocol {
  hello(message: { platform: PlatformId }): PageSettings;
  /** Stores readings; safe to repeat. Facts by post id. */
  record(message: Batch): { facts: Record<string, PostFacts> };
  /** Runs a part of the page's script in the sender's frame. */
  load(message: { part: Part }): void;
  changeSettings(message: SettingsChange): void;
  trackAs(message: { platform: PlatformId; account: string; name?: string; role: Role }): void;
  deleteAccount(message: { key: string }): void;
  deleteEverything(message: Record<string, never>): void;
  /** Opens the side panel in the sender's window, at the post when one is named (`platform:id`). */
  openSidePanel(message: { post?: string }): void;
}

/** To a page's script. */
export interface PageProtocol {
  settings(message: PageSettings): void;
  pageState(message: Record<string, never>): PageState;
  /** Markup of one post that could not be read, with every word and number made unrecognisable. */
  sampleMarkup(message: Record<string, never>): { markup: string | undefined };
}

type Protocol = BackgroundProtocol & PageProtocol;
type Name = keyof Protocol;
type Message<N extends Name> = Parameters<Protocol[N]>[0];
type Reply<N extends Name> = ReturnType<Protocol[N]>;
type Envelope = { readonly name: string; readonly message: unknown };

/** Rejects with the other side's error text, or when nobody answers. */
async function unwrap<N extends Name>(answer: Promise<unknown>): Promise<Reply<N>> {
  const reply = (await answer) as { value: Reply<N> } | { error: string } | undefined;
  if (!reply) throw new Error('nobody answered');
  if ('error' in reply) throw new Error(reply.error);
  return reply.value;
}

export function sendToBackground<N extends keyof BackgroundProtocol>(name: N, message: Message<N>): Promise<Reply<N>> {
  return unwrap<N>(browser.runtime.sendMessage({ name, message }));
}

/** To the page's script in the tab's top frame. */
export function sendToPage<N extends keyof PageProtocol>(tabId: number, name: N, message: Message<N>): Promise<Reply<N>> {
  return unwrap<N>(browser.tabs.sendMessage(tabId, { name, message }, { frameId: 0 }));
}

/** To the page's scripts in every frame of the tab; the first to answer is heard. */
export function sendToFrames<N extends keyof PageProtocol>(tabId: number, name: N, message: Message<N>): Promise<Reply<N>> {
  return unwrap<N>(browser.tabs.sendMessage(tabId, { name, message }));
}

export type Sender = Browser.runtime.MessageSender;
export type Handlers<Protocol> = {
  [N in keyof Protocol]: Protocol[N] extends (message: infer M) => infer R
    ? (message: M, sender: Sender) => R | Promise<R>
    : never;
};

/** Answers the named messages, others are left alone; call it in the first tick. `signal` takes the listener off again. */
export function answer(
  handlers: Partial<Record<string, (message: never, sender: Sender) => unknown>>,
  signal?: AbortSignal,
): void {
  const listener = (envelope: unknown, sender: Sender, respond: (reply: unknown) => void): true | undefined => {
    if (sender.id !== browser.runtime.id || typeof envelope !== 'object' || envelope === null) return undefined;
    const { name, message } = envelope as Envelope;
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (!handler) return undefined;
    // Called at once, not in a later turn: some of the browser's doors are open only right after a click.
    const handling = async () => handler(message as never, sender);
    handling().then(
      (value) => respond({ value }),
      (error: unknown) => respond({ error: error instanceof Error ? error.message : String(error) }),
    );
    return true; // the answer comes later
  };
  browser.runtime.onMessage.addListener(listener);
  // An extension that is gone has taken its listeners along.
  signal?.addEventListener('abort', () => browser.runtime?.id && browser.runtime.onMessage.removeListener(listener));
}
