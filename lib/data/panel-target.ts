import type { Store } from './db';

/** A post that the side panel of one window was asked to show. */
export interface PanelTarget {
  /** Key of the post. */
  readonly post: string;
  readonly windowId: number;
  /** Unix ms. */
  readonly at: number;
}

const TARGET = 'panel-target';

/** Asks the side panel to show a post: one that is open follows at once, one that opens finds it here. */
export async function setPanelTarget(db: Store, target: PanelTarget): Promise<void> {
  await db.meta.put({ id: TARGET, value: target });
}

/** The latest wish; it is for the panel to compare its window, and `at` with what it has already shown. */
export async function loadPanelTarget(db: Store): Promise<PanelTarget | undefined> {
  return (await db.meta.get(TARGET))?.value as PanelTarget | undefined;
}

/** Withdraws the wish to see one of these posts. */
export async function forgetPanelTarget(db: Store, posts: readonly string[]): Promise<void> {
  const target = await loadPanelTarget(db);
  if (target && posts.includes(target.post)) await db.meta.delete(TARGET);
}
