import { afterEach, expect, test, vi } from 'vitest';
import { whileFrameVisible } from '../../../lib/page/visible-frame';
import { frames } from './fake-platform';

const end = new AbortController();
const frame = document.createElement('iframe');
afterEach(() => vi.unstubAllGlobals());

test('runs only while the frame can be seen, wherever it is hidden', async () => {
  const around = document.createElement('div');
  around.append(frame);
  document.body.replaceChildren(around);
  frame.style.opacity = '0';
  vi.spyOn(window, 'frameElement', 'get').mockReturnValue(frame);
  const signals: AbortSignal[] = [];
  whileFrameVisible((signal) => void signals.push(signal), end.signal);
  await frames(3);
  expect(signals).toHaveLength(0);
  frame.style.opacity = '1';
  await frames(3);
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  around.style.visibility = 'hidden';
  await frames(3);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  around.removeAttribute('style');
  await frames(3);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  end.abort();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
});

test('a frame hidden by a rule elsewhere shows itself when somebody uses it', async () => {
  const ending = new AbortController();
  const style = document.createElement('style');
  frame.removeAttribute('style');
  style.textContent = 'iframe { opacity: 0 }';
  document.head.append(style);
  vi.spyOn(window, 'frameElement', 'get').mockReturnValue(frame);
  const started = vi.fn();
  whileFrameVisible(started, ending.signal);
  style.remove();
  await frames(3);
  expect(started).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('pointerover'));
  await frames(3);
  expect(started).toHaveBeenCalledOnce();
  ending.abort();
});

test('never in a top-level document', () => {
  vi.spyOn(window, 'frameElement', 'get').mockReturnValue(null);
  const started = vi.fn();
  whileFrameVisible(started, new AbortController().signal);
  expect(started).not.toHaveBeenCalled();
});
