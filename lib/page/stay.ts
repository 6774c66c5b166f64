/**
 * In ms. Posts are read two screens ahead: only at more than about eight screens a second, when nothing can be read any more,
 * does a badge come after its post.
 */
const LONG_ENOUGH = 300;

/** Tells of containers that have stayed in the page for a moment; what flies by in a quick scroll is left out. */
export class Stay {
  /** Until when each is waited for, in the time of `performance.now()`; the first comes first. */
  readonly #waiting = new Map<Element, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #laidOut: IntersectionObserver;

  /** `stayed` is called when the page has just been laid out: nothing asked of it then makes it do so early. */
  constructor(stayed: (container: Element) => void) {
    this.#laidOut = new IntersectionObserver(() => {
      this.#laidOut.disconnect();
      for (const container of this.#takeDue()) stayed(container);
      this.#timer = undefined;
      this.#wait();
    });
  }

  watch(container: Element): void {
    this.#waiting.set(container, performance.now() + LONG_ENOUGH);
    this.#wait();
  }

  forget(container: Element): void {
    this.#waiting.delete(container);
  }

  #wait(): void {
    const [first] = this.#waiting.values();
    if (first === undefined) return;
    this.#timer ??= setTimeout(() => this.#laidOut.observe(document.documentElement), first - performance.now());
  }

  #takeDue(): Element[] {
    const now = performance.now();
    const due = [...this.#waiting].filter(([, until]) => until <= now).map(([container]) => container);
    for (const container of due) this.#waiting.delete(container);
    return due.filter((container) => container.isConnected);
  }
}
