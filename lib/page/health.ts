import type { HealthReport } from '../messages';

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

/** Hands out what has changed since the last acknowledged report; until one is acknowledged, that same one. */
export class HealthReports {
  readonly #total: () => Health;
  #told: Health;
  #next: HealthReport | undefined;

  constructor(total: () => Health) {
    this.#total = total;
    this.#told = total();
  }

  next(): HealthReport {
    const { seen, read } = this.#total();
    const news = { seen: seen - this.#told.seen, read: read - this.#told.read };
    if (!this.#next && news.seen + news.read > 0) this.#next = { ...news, id: crypto.randomUUID() };
    return this.#next ?? news;
  }

  settle(report: HealthReport): void {
    if (report !== this.#next) return;
    this.#told = { seen: this.#told.seen + report.seen, read: this.#told.read + report.read };
    this.#next = undefined;
  }
}
