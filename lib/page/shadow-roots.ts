/** Open shadow roots of the hosts a site is known to keep posts in. A host can get its root long after it got into the page. */
export class ShadowRoots {
  readonly #roots = new Map<Element, ShadowRoot | undefined>();
  readonly #hosts: string | undefined;

  /** @param hosts selector; `undefined` for a site without such hosts. */
  constructor(hosts: string | undefined) {
    this.#hosts = hosts;
  }

  /** Remembers `part` and what is in it, as far as they are hosts. */
  noteHosts(part: Element | Document | ShadowRoot): void {
    if (!this.#hosts) return;
    if (part instanceof Element && part.matches(this.#hosts)) this.#note(part);
    for (const host of part.querySelectorAll(this.#hosts)) this.#note(host);
  }

  /** Roots that hosts have got since the last call; no mutation tells of them. */
  takeNew(): ShadowRoot[] {
    const found: ShadowRoot[] = [];
    for (const [host, before] of this.#roots) {
      const root = host.shadowRoot;
      if (!root || root === before) continue;
      this.#roots.set(host, root);
      found.push(root);
    }
    return found;
  }

  /** Roots taken so far. */
  all(): ShadowRoot[] {
    return [...this.#roots.values()].filter((root) => root !== undefined);
  }

  forgetRemoved(): void {
    for (const host of this.#roots.keys()) if (!host.isConnected) this.#roots.delete(host);
  }

  #note(host: Element): void {
    if (!this.#roots.has(host)) this.#roots.set(host, undefined);
  }
}
