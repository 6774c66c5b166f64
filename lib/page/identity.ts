import type { PostReading } from '../platforms/types';

/**
 * Keeps a post's id. Some sites reveal a permalink only under the pointer, and with it another id: a post that was first read without one keeps
 * its first id for as long as its element shows the same author and text.
 */
export class Identities {
  readonly #first = new WeakMap<Element, PostReading>();

  settle(container: Element, reading: PostReading): PostReading {
    const first = this.#first.get(container);
    if (first && first.id !== reading.id && !first.url && isSamePost(first, reading)) return { ...reading, id: first.id };
    this.#first.set(container, reading);
    return reading;
  }
}

function isSamePost(one: PostReading, other: PostReading): boolean {
  return Boolean(one.text) && one.text === other.text && one.account === other.account;
}
