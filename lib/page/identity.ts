import { isSameCount } from '../counts/count';
import { COUNTERS, type PostReading } from '../platforms/types';

/**
 * Keeps a post's id. Some sites reveal a permalink only under the pointer, and with it another id. A container that shows the same author,
 * text and counters as a moment ago shows the same post, so it keeps the id it was first read with.
 */
export class Identities {
  readonly #last = new WeakMap<Element, { readonly read: PostReading; readonly id: string }>();

  settle(container: Element, reading: PostReading): PostReading {
    const last = this.#last.get(container);
    const isKnown = last && (last.read.id === reading.id || showsTheSame(last.read, reading));
    const id = isKnown ? last.id : reading.id;
    this.#last.set(container, { read: reading, id });
    return id === reading.id ? reading : { ...reading, id };
  }
}

function showsTheSame(one: PostReading, other: PostReading): boolean {
  return (
    Boolean(one.text) &&
    one.text === other.text &&
    one.account === other.account &&
    COUNTERS.every((counter) => isSameCount(one.counts[counter], other.counts[counter]))
  );
}
