import { beforeEach, expect, test } from 'vitest';
import { Stay } from '../../../lib/page/stay';

let stayed: { readonly name: string; readonly after: number }[];
let added: Map<Element, number>;
let stay: Stay;

beforeEach(() => {
  stayed = [];
  added = new Map();
  document.body.replaceChildren();
  stay = new Stay((container) => {
    stayed.push({ name: container.id, after: performance.now() - (added.get(container) ?? Number.NaN) });
  });
});

function watch(name: string): HTMLElement {
  const container = document.createElement('div');
  container.id = name;
  document.body.append(container);
  added.set(container, performance.now());
  stay.watch(container);
  return container;
}

function milliseconds(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

test('each is waited for as long as the others, whenever it came', async () => {
  watch('early');
  await milliseconds(120);
  watch('late');
  await expect.poll(() => stayed.map(({ name }) => name)).toEqual(['early', 'late']);
  for (const { after } of stayed) expect(after).toBeGreaterThan(290);
});

test('what has left or is no longer asked for is not told of', async () => {
  const gone = watch('gone');
  const forgotten = watch('forgotten');
  watch('there');
  gone.remove();
  stay.forget(forgotten);
  await expect.poll(() => stayed.map(({ name }) => name)).toEqual(['there']);
});

test('goes on after a moment with nothing to wait for', async () => {
  watch('first');
  await expect.poll(() => stayed.length).toBe(1);
  await milliseconds(50);
  watch('second');
  await expect.poll(() => stayed.length).toBe(2);
});
