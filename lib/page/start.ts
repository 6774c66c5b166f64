import { answer, type PageProtocol, sendToBackground } from '../messages';
import type { Platform } from '../platforms/types';
import { ContentScriptContext } from './lifetime';
import { PageScript, type Send } from './page-script';
import { createLoadPart } from './parts';
import { whileFrameVisible } from './visible-frame';

type Handlers = {
  [Name in keyof PageProtocol]: (
    message: Parameters<PageProtocol[Name]>[0],
  ) => ReturnType<PageProtocol[Name]> | Promise<ReturnType<PageProtocol[Name]>>;
};

/**
 * Runs a platform's page script in this document and answers the extension's questions about it.
 * @param context what WXT hands to a content script.
 */
export function startPage(platform: Platform, context: object): void {
  const lifetime = assertOurs(context);
  run(platform, lifetime, lifetime.signal);
}

/** The same in a frame of the site's own, while it can be seen. */
export function startFrame(platform: Platform, context: object): void {
  const lifetime = assertOurs(context);
  whileFrameVisible((signal) => run(platform, lifetime, signal), lifetime.signal);
}

function run(platform: Platform, lifetime: ContentScriptContext, signal: AbortSignal): void {
  const send: Send = async (name, message) => {
    const reply = await sendToBackground(name, message);
    lifetime.hold();
    return reply;
  };
  const load = createLoadPart((part) => send('load', { part }));
  const page = new PageScript({ platform, send, load, isAlive: () => lifetime.isAlive(), signal });
  answer(
    { settings: (settings) => page.apply(settings), pageState: page.state, sampleMarkup: page.sample } satisfies Handlers,
    signal,
  );
}

function assertOurs(context: object): ContentScriptContext {
  if (context instanceof ContentScriptContext) return context;
  throw new Error('built without our content-script context');
}
