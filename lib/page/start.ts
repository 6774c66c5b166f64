import { answer, type PageProtocol, sendToBackground } from '../messages';
import type { Platform } from '../platforms/types';
import type { ContentScriptContext } from './lifetime';
import { PageScript, type Send } from './page-script';

/** Runs a platform's page script in this document and answers the extension's questions about it. */
export function startPage(platform: Platform, lifetime: ContentScriptContext): void {
  const { signal } = lifetime;
  const send: Send = async (name, message) => {
    const reply = await sendToBackground(name, message);
    lifetime.hold();
    return reply;
  };
  const page = new PageScript({ platform, send, isAlive: () => lifetime.check(), signal });
  const handlers: {
    [Name in keyof PageProtocol]: (message: Parameters<PageProtocol[Name]>[0]) => ReturnType<PageProtocol[Name]>;
  } = {
    settings: (settings) => page.apply(settings),
    pageState: page.state,
    sampleMarkup: page.sample,
  };
  answer(handlers, signal);
}
