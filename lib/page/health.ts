/** Post containers that came on screen, and how many of them could be read. */
export interface Health {
  readonly seen: number;
  readonly read: number;
}

/** Counts each container once, and again when it shows another post. */
export class HealthCount {
  readonly #counted = new WeakMap<Element, string | undefined>();
  #seen = 0;
  #read = 0;

  /** `id` is that of the post, `undefined` when it could not be read. True when the figures have changed. */
  count(container: Element, id: string | undefined): boolean {
    const before = this.#counted.get(container);
    if (this.#counted.has(container) && (id === undefined || id === before)) return false;
    const isLateRead = this.#counted.has(container) && before === undefined;
    this.#counted.set(container, id);
    if (!isLateRead) this.#seen += 1;
    if (id !== undefined) this.#read += 1;
    return true;
  }

  total(): Health {
    return { seen: this.#seen, read: this.#read };
  }
}
