import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContentScriptContext } from '../../../lib/page/lifetime';

const extension = vi.hoisted(() => {
  const state = { id: 'abc' as string | undefined, ports: [] as { lost: () => void; disconnect: () => void }[] };
  const runtime = {
    get id() {
      return state.id;
    },
    get lastError() {
      if (state.id === undefined) throw new Error('Extension context invalidated.');
      return undefined;
    },
    connect() {
      if (state.id === undefined) throw new Error('Extension context invalidated.');
      const port = {
        lost: () => {},
        disconnect: vi.fn(),
        onDisconnect: {
          addListener(lost: () => void) {
            port.lost = lost;
          },
        },
      };
      state.ports.push(port);
      return port;
    },
  };
  return { state, browser: { runtime } };
});
vi.mock('wxt/browser', () => ({ browser: extension.browser }));

const started: ContentScriptContext[] = [];
function start(name: string): ContentScriptContext {
  const context = new ContentScriptContext(name);
  started.push(context);
  return context;
}

beforeEach(() => {
  extension.state.id = 'abc';
  extension.state.ports.length = 0;
});
afterEach(() => {
  extension.state.id = undefined;
  for (const context of started.splice(0)) context.check();
});

test('a newer copy ends the older one, scripts of another name go on', () => {
  const [first, other] = [start('x'), start('frame')];
  const second = start('x');
  expect([first.signal.aborted, other.signal.aborted, second.signal.aborted]).toEqual([true, false, false]);
});

test('a lost extension ends the script when its port closes, though the browser admits it only later', async () => {
  const context = start('x');
  context.hold();
  extension.state.ports[0]?.lost();
  extension.state.id = undefined;
  await expect.poll(() => context.signal.aborted).toBe(true);
});

test('a worker that went to sleep ends nothing, and the port is opened again only after the next answer', async () => {
  const context = start('x');
  context.hold();
  context.hold();
  expect(extension.state.ports).toHaveLength(1);
  extension.state.ports[0]?.lost();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(context.signal.aborted).toBe(false);
  expect(extension.state.ports).toHaveLength(1);
  context.hold();
  expect(extension.state.ports).toHaveLength(2);
});

test('an extension switched off while its worker sleeps is missed within about a second', async () => {
  const context = start('x');
  context.hold();
  extension.state.ports[0]?.lost();
  await new Promise((resolve) => setTimeout(resolve, 1_300));
  expect(context.signal.aborted).toBe(false);
  extension.state.id = undefined;
  await expect.poll(() => context.signal.aborted, { timeout: 1_500 }).toBe(true);
});

test.each([
  ['a look at the tab', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['a click into the window', () => window.dispatchEvent(new Event('focus'))],
])('%s reveals that the extension is gone', (_, happens) => {
  const context = start('x');
  extension.state.id = undefined;
  happens();
  expect(context.signal.aborted).toBe(true);
});

test('asking reveals it too, and holding does not throw', () => {
  const [asked, held] = [start('x'), start('frame')];
  extension.state.id = undefined;
  expect(asked.check()).toBe(false);
  held.hold();
  expect(held.signal.aborted).toBe(true);
});

test('says nothing the page could hear', () => {
  const heard = vi.fn();
  const dispatch = vi.spyOn(EventTarget.prototype, 'dispatchEvent');
  const post = vi.spyOn(window, 'postMessage');
  window.addEventListener('message', heard);
  start('x').hold();
  start('x');
  expect(dispatch.mock.contexts.filter((target) => target instanceof Node || target === window)).toEqual([]);
  expect(post).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
