import { trackAs } from '../../../lib/data/accounts';
import { Store } from '../../../lib/data/db';
import { deleteAccount, deleteEverything } from '../../../lib/data/erase';
import { changeSettings } from '../../../lib/data/settings';
import type { PageState } from '../../../lib/messages';

/** The same database as the pages under test, written to as the background does. */
export const store = new Store();

/** What the extension's browser would answer; tests change it. */
export const world = {
  /** Address of the active tab. */
  address: undefined as string | undefined,
  /** What the page's script answers; `undefined` when there is none. */
  page: undefined as PageState | undefined,
  sample: undefined as string | undefined,
  /** Set to make every request to the background fail with this text. */
  refusal: undefined as string | undefined,
  opened: [] as number[],
  /** Whether notifications are allowed, and what the person answers when asked. */
  mayNotify: false,
  answer: true as boolean | Error,
  /** What the extension's button says. */
  button: { text: '', title: '' },
};

type Handler = (message: never) => Promise<unknown>;
const background: Readonly<Record<string, Handler>> = {
  changeSettings: (message) => changeSettings(store, message),
  trackAs: (message) => trackAs(store, message, Date.now()),
  deleteAccount: ({ key }: { key: string }) => deleteAccount(store, key),
  deleteEverything: () => deleteEverything(store),
};

async function toBackground({ name, message }: { name: string; message: unknown }): Promise<unknown> {
  if (world.refusal !== undefined) return { error: world.refusal };
  return { value: await background[name]?.(message as never) };
}

async function toPage(_tab: number, { name }: { name: string }): Promise<unknown> {
  if (!world.page) throw new Error('Receiving end does not exist.');
  return { value: name === 'pageState' ? world.page : { markup: world.sample } };
}

async function askToNotify(): Promise<boolean> {
  if (world.answer instanceof Error) throw world.answer;
  world.mayNotify = world.answer;
  for (const listener of permissionListeners) listener();
  return world.answer;
}

const permissionListeners = new Set<() => void>();
const permissionEvent = {
  addListener: (listener: () => void) => void permissionListeners.add(listener),
  removeListener: (listener: () => void) => void permissionListeners.delete(listener),
};

Object.assign(globalThis, {
  browser: {
    permissions: {
      contains: async () => world.mayNotify,
      request: askToNotify,
      onAdded: permissionEvent,
      onRemoved: permissionEvent,
    },
    runtime: { id: 'test', getURL: (path: string) => path, sendMessage: toBackground },
    tabs: { query: async () => [{ id: 7, url: world.address }], sendMessage: toPage, reload: async () => {} },
    windows: { getCurrent: async () => ({ id: 3 }) },
    action: {
      setBadgeText: async ({ text }: { text: string }) => Object.assign(world.button, { text }),
      setTitle: async ({ title }: { title: string }) => Object.assign(world.button, { title }),
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
    },
    sidePanel: { open: async ({ windowId }: { windowId: number }) => void world.opened.push(windowId) },
  },
});
