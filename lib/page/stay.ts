/** In ms; posts are read two screens ahead, so that nobody waits for what is done only then. */
const LONG_ENOUGH = 150;

/** Tells of containers that have stayed in the page for a moment; what flies by in a quick scroll is left out. */
export class Stay {
  readonly #waiting = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #laidOut: IntersectionObserver;

  /** `stayed` is called when the page has just been laid out: nothing asked of it then makes it do so early. */
  constructor(stayed: (container: Element) => void) {
    this.#laidOut = new IntersectionObserver(() => {
      this.#laidOut.disconnect();
      this.#timer = undefined;
      const waiting = [...this.#waiting];
      this.#waiting.clear();
      for (const container of waiting) if (container.isConnected) stayed(container);
    });
  }

  watch(container: Element): void {
    this.#waiting.add(container);
    this.#timer ??= setTimeout(() => this.#laidOut.observe(document.documentElement), LONG_ENOUGH);
  }

  forget(container: Element): void {
    this.#waiting.delete(container);
  }
}
