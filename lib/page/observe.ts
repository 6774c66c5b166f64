import type { Platform } from '../platforms/types';
import { Changes } from './changes';
import { createFrameWork } from './frame-work';
import { createRecall } from './recall';
import { ShadowRoots } from './shadow-roots';

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

/** The page a person came from, kept without a box behind an open photo. */
const KEPT_BEHIND = '[hidden]';
/** How many containers may be handed to the browser's own visibility check in one frame. */
const CHECKS = 200;

/** Watches a document for posts and account headers until `signal` ends it. Does nothing while the tab is hidden. */
export function observe(platform: Platform, sightings: Sightings, signal: AbortSignal): void {
  const posts = platform.posts.join(',');
  const headers = platform.headers.join(',');
  const containers = [posts, headers].filter(Boolean).join(',');
  if (!containers) return;

  /** Containers reported so far, until they leave the document. */
  const known = new Set<Element>();
  const wanted = new Set<Element>();
  const visible = new Set<Element>();
  const roots = new ShadowRoots(platform.shadowHosts?.join(','));

  const recall = createRecall(signal, {
    again: (container) => queue(wanted, container),
    search: searchEverything,
    sweep: () => {
      for (const container of known) if (!container.isConnected) forget(container);
      roots.forgetRemoved();
    },
  });
  const changes = new Changes({
    isOurs: sightings.isOurs,
    some: () => schedule(),
    tooMany: recall.searchSoon,
    removed: recall.sweepSoon,
  });
  const reports = { waiting: visible, work: report };
  const { schedule, begin } = createFrameWork(
    {
      lanes: [
        { waiting: changes.added, work: search },
        { waiting: changes.touched, work: markContainers },
        { waiting: wanted, work: (container) => onScreen.observe(container), most: CHECKS },
        reports,
      ],
      isAlive: sightings.isAlive,
      prepare,
    },
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
      if (visible.size > 0) begin(reports);
    },
    // A quick scroll passes whole screens between two frames.
    { rootMargin: '200%', scrollMargin: '200%' },
  );

  function queue(lane: Set<Element>, element: Element): void {
    lane.add(element);
    schedule();
  }

  function search(root: Element | Document | ShadowRoot): void {
    if (root instanceof Element && root.matches(containers)) want(root);
    if (root.firstElementChild) for (const container of root.querySelectorAll(containers)) want(container);
    roots.noteHosts(root);
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
    // Asked the other way round, the longer selectors would be tried on every post.
    if (headers && container.matches(headers) && !(posts && container.matches(posts))) sightings.header(container);
    else sightings.post(container);
  }

  function forget(container: Element): void {
    known.delete(container);
    onScreen.unobserve(container);
    sightings.gone(container);
  }

  function prepare(): void {
    changes.sort();
    for (const root of roots.takeNew()) {
      changes.watch(root);
      search(root);
    }
  }

  function searchEverything(): void {
    search(document);
    for (const root of roots.all()) search(root);
    for (const container of known) want(container);
    schedule();
  }

  function start(): void {
    for (const root of [document, ...roots.all()]) changes.watch(root);
    searchEverything();
    recall.sweepSoon();
  }

  function stop(): void {
    changes.stop();
    onScreen.disconnect();
    for (const lane of [wanted, visible]) lane.clear();
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : start()), { signal });
  signal.addEventListener('abort', stop);
  if (!document.hidden) start();
}
