import type { Platform } from '../platforms/types';
import { createFrameWork } from './frame-work';
import { createRecall } from './recall';

/** What `observe` reports. */
export interface Sightings {
  /** A post container is on screen and is new, or has changed since it was last reported. */
  post(container: Element): void;
  /** The same for an account's header. */
  header(header: Element): void;
  /** A container has left the document. */
  gone(container: Element): void;
  /** True for what we have put into the page ourselves. */
  isOurs(node: Node): boolean;
  /** Asked before each frame's work; false when the script has come to its end. */
  isAlive(): boolean;
}

const WATCHED = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['aria-label'] };
/** The page a person came from, kept without a box behind an open photo. */
const KEPT_BEHIND = '[hidden]';
/** More changes than this in one frame, and looking through the whole document once is cheaper. */
const MANY = 1_000;
/** How many containers may be handed to the browser's own visibility check in one frame. */
const CHECKS = 200;

/** Watches a document for posts and account headers until `signal` ends it. Does nothing while the tab is hidden. */
export function observe(platform: Platform, sightings: Sightings, signal: AbortSignal): void {
  const posts = platform.posts.join(',');
  const headers = platform.headers.join(',');
  const hosts = platform.shadowHosts?.join(',');
  const containers = [posts, headers].filter(Boolean).join(',');
  if (!containers) return;

  /** Containers reported so far, until they leave the document. */
  const known = new Set<Element>();
  const added = new Set<Element>();
  const touched = new Set<Element>();
  const wanted = new Set<Element>();
  const visible = new Set<Element>();
  const roots = new Map<Element, ShadowRoot | undefined>();

  const recall = createRecall(signal, {
    again: (container) => queue(wanted, container),
    search: searchEverything,
    sweep: () => {
      for (const container of known) if (!container.isConnected) forget(container);
      for (const host of roots.keys()) if (!host.isConnected) roots.delete(host);
    },
  });
  const { schedule, run } = createFrameWork(
    [
      { waiting: added, work: search },
      { waiting: touched, work: markContainers },
      { waiting: wanted, work: (container) => onScreen.observe(container), most: CHECKS },
      { waiting: visible, work: report },
    ],
    () => sightings.isAlive() && openShadowRoots(),
    signal,
  );

  const onScreen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting && !target.closest(KEPT_BEHIND)) continue;
        onScreen.unobserve(target);
        visible.add(target);
      }
      // The page has just been laid out: whatever is asked of it now costs nothing.
      if (visible.size > 0) run();
    },
    // A quick scroll passes whole screens between two frames.
    { rootMargin: '200%', scrollMargin: '200%' },
  );

  const mutations = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type !== 'childList' || noteChildren(record)) note(record.target);
      if (added.size + touched.size > MANY) {
        added.clear();
        touched.clear();
        recall.searchSoon();
        return;
      }
    }
    schedule();
  });

  /** True when the record is more than our own badge being put in. */
  function noteChildren({ addedNodes, removedNodes }: MutationRecord): boolean {
    let changed = removedNodes.length > 0;
    if (changed) recall.sweepSoon();
    for (const node of addedNodes) {
      if (sightings.isOurs(node)) continue;
      changed = true;
      if (node instanceof Element) added.add(node);
    }
    return changed;
  }

  function note(target: Node): void {
    const element = target instanceof Element ? target : target.parentElement;
    if (element) touched.add(element);
  }

  function queue(lane: Set<Element>, element: Element): void {
    lane.add(element);
    schedule();
  }

  function search(root: Element | Document | ShadowRoot): void {
    if (root instanceof Element && root.matches(containers)) want(root);
    if (root.firstElementChild) for (const container of root.querySelectorAll(containers)) want(container);
    if (!hosts) return;
    if (root instanceof Element && root.matches(hosts)) roots.set(root, roots.get(root));
    for (const host of root.querySelectorAll(hosts)) roots.set(host, roots.get(host));
  }

  function markContainers(element: Element): void {
    for (let found = element.closest(containers); found; found = found.parentElement?.closest(containers) ?? null) want(found);
  }

  function want(container: Element): void {
    if (recall.isDue(container)) wanted.add(container);
  }

  function report(container: Element): void {
    if (!container.isConnected) return;
    known.add(container);
    recall.reported(container);
    if (posts && container.matches(posts)) sightings.post(container);
    else sightings.header(container);
  }

  function forget(container: Element): void {
    known.delete(container);
    onScreen.unobserve(container);
    sightings.gone(container);
  }

  /** A host can get its root long after it got into the page, and no mutation tells. */
  function openShadowRoots(): true {
    for (const [host, before] of roots) {
      const root = host.shadowRoot;
      if (!root || root === before) continue;
      roots.set(host, root);
      mutations.observe(root, WATCHED);
      search(root);
    }
    return true;
  }

  function searchEverything(): void {
    search(document);
    for (const root of roots.values()) if (root) search(root);
    for (const container of known) want(container);
    schedule();
  }

  function start(): void {
    mutations.observe(document, WATCHED);
    for (const root of roots.values()) if (root) mutations.observe(root, WATCHED);
    searchEverything();
    recall.sweepSoon();
  }

  function stop(): void {
    mutations.disconnect();
    onScreen.disconnect();
    for (const lane of [added, touched, wanted, visible]) lane.clear();
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : start()), { signal });
  signal.addEventListener('abort', stop);
  if (!document.hidden) start();
}
