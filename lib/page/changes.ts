const WATCHED = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['aria-label'] };
/** More changes than this in one frame, and looking through the whole document once is cheaper. */
const MANY = 1_000;

interface Callbacks {
  /** True for what we have put into the page ourselves. */
  isOurs(node: Node): boolean;
  /** Something has been added or touched. */
  some(): void;
  /** So much has changed that it was not written down. */
  tooMany(): void;
  removed(): void;
}

/** What has changed in a page and waits to be looked at. */
export class Changes {
  readonly added = new Set<Element>();
  /** Elements with other children, text or label than before. */
  readonly touched = new Set<Element>();
  readonly #observer: MutationObserver;
  readonly #callbacks: Callbacks;

  constructor(callbacks: Callbacks) {
    this.#callbacks = callbacks;
    this.#observer = new MutationObserver((records) => this.#noteAll(records));
  }

  watch(root: Document | ShadowRoot): void {
    this.#observer.observe(root, WATCHED);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#clear();
  }

  #noteAll(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type !== 'childList' || this.#noteChildren(record)) this.#noteTarget(record.target);
      if (this.added.size + this.touched.size > MANY) {
        this.#clear();
        this.#callbacks.tooMany();
        return;
      }
    }
    if (this.added.size + this.touched.size > 0) this.#callbacks.some();
  }

  /** True when the record is more than our own badge being put in. */
  #noteChildren({ addedNodes, removedNodes }: MutationRecord): boolean {
    let changed = removedNodes.length > 0;
    if (changed) this.#callbacks.removed();
    for (const node of addedNodes) {
      if (this.#callbacks.isOurs(node)) continue;
      changed = true;
      if (node instanceof Element) this.added.add(node);
    }
    return changed;
  }

  #noteTarget(target: Node): void {
    const element = target instanceof Element ? target : target.parentElement;
    if (element) this.touched.add(element);
  }

  #clear(): void {
    this.added.clear();
    this.touched.clear();
  }
}
