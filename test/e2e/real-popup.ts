import type { CDPSession } from 'playwright';
import { type Launched, worker } from './extension';

interface ActionApi {
  readonly chrome: { readonly action: { openPopup(): Promise<void> } };
}

/** The popup as the browser itself draws it, below the button; Playwright does not know it as a page. */
export interface RealPopup {
  /** What an expression yields in it, as JSON; of a promise what it is fulfilled with. */
  evaluate(expression: string): Promise<unknown>;
}

/** Opens the popup as a click on the extension's button does, over the tab in front. */
export async function openRealPopup(launched: Launched): Promise<RealPopup> {
  const { context, origin } = launched;
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser cannot be spoken to.');
  const running = await worker(context);
  await running.evaluate(() => (globalThis as unknown as ActionApi).chrome.action.openPopup());
  return attach(session, await popupTarget(session, `${origin}/popup.html`));
}

async function popupTarget(session: CDPSession, address: string): Promise<string> {
  for (let tries = 0; tries < 50; tries += 1) {
    const { targetInfos } = await session.send('Target.getTargets');
    const found = targetInfos.find(({ url }) => url === address);
    if (found) return found.targetId;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The browser opened no popup.');
}

interface Answer {
  readonly id: number;
  readonly result?: { readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: { readonly text: string } };
}

async function attach(session: CDPSession, targetId: string): Promise<RealPopup> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const evaluate = (expression: string) =>
    new Promise<unknown>((resolve, reject) => {
      last += 1;
      const id = last;
      const onMessage = ({ message }: { message: string }) => {
        const answer = JSON.parse(message) as Answer;
        if (answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', onMessage);
        if (answer.result?.exceptionDetails) reject(new Error(answer.result.exceptionDetails.text));
        else resolve(answer.result?.result?.value);
      };
      session.on('Target.receivedMessageFromTarget', onMessage);
      const params = { expression, awaitPromise: true, returnByValue: true };
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  return { evaluate };
}
