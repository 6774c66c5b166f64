const WATCHED = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['aria-label'] };
/** More elements than this have changed, or been changed so often, and looking through the whole document once is cheaper. */
const MANY = { elements: 1_000, changes: 5_000 } as const;

interface Callbacks {
  /** True for what we have put into the page ourselves. */
  isOurs(node: Node): boolean;
  /** Something has happened; ask `sort` for it when there is time. */
  some(): void;
  /** So much has changed that it is not written down. */
  tooMany(): void;
  removed(): void;
}

/** What has changed in a page and waits to be looked at. */
export class Changes {
  readonly added = new Set<Element>();
  /** Elements with other children, text or label than before. */
  readonly touched = new Set<Element>();
  #records: MutationRecord[] = [];
  readonly #observer: MutationObserver;
  readonly #callbacks: Callbacks;

  constructor(callbacks: Callbacks) {
    this.#callbacks = callbacks;
    this.#observer = new MutationObserver((records) => this.#keep(records));
  }

  watch(root: Document | ShadowRoot): void {
    this.#observer.observe(root, WATCHED);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#clear();
  }

  /** Sorts what has been written down meanwhile into `added` and `touched`. */
  sort(): void {
    const records = this.#records;
    this.#records = [];
    for (const record of records) {
      if (record.type !== 'childList' || this.#noteChildren(record)) this.#noteTarget(record.target);
      if (this.added.size + this.touched.size <= MANY.elements) continue;
      this.#giveUp();
      return;
    }
  }

  /** Between the page's own work everything is dear, so nothing is looked at yet. */
  #keep(records: readonly MutationRecord[]): void {
    for (const record of records) this.#records.push(record);
    if (this.#records.length > MANY.changes) this.#giveUp();
    else this.#callbacks.some();
  }

  #giveUp(): void {
    this.#clear();
    this.#callbacks.tooMany();
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
    this.#records = [];
    this.added.clear();
    this.touched.clear();
  }
}
