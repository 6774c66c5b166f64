/** Keys of chosen posts. */
export type Selection = ReadonlySet<string>;

export const NOTHING_SELECTED: Selection = new Set();

/** Chooses a post, or no longer. */
export function toggle(selection: Selection, key: string): Selection {
  const next = new Set(selection);
  if (!next.delete(key)) next.add(key);
  return next;
}

/**
 * Everything between the post chosen before and this one becomes as this one is to be.
 * @param keys of the posts between them, both included.
 */
export function setAll(selection: Selection, keys: readonly string[], isSelected: boolean): Selection {
  const next = new Set(selection);
  for (const key of keys) {
    if (isSelected) next.add(key);
    else next.delete(key);
  }
  return next;
}
