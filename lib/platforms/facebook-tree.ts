/** Whether `one` starts before `other` in the document. */
export function isBefore(one: Element, other: Element): boolean {
  return Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Where the ways from the document's root to two elements part: the one parent's child on either way. */
export function fork(one: Element, other: Element): readonly [Element, Element] | undefined {
  if (one.contains(other)) return undefined;
  let at = one;
  while (at.parentElement && !at.parentElement.contains(other)) at = at.parentElement;
  const parent = at.parentElement;
  let child = other;
  while (child.parentElement && child.parentElement !== parent) child = child.parentElement;
  return parent && child.parentElement === parent ? [at, child] : undefined;
}

export function allIn(scope: Element, selector: string): Element[] {
  return Array.from(scope.querySelectorAll(selector));
}

/** What matches in `scope` and starts before `end`, in the order of the document. */
export function allBefore(scope: Element, selector: string, end: Element): Element[] {
  const found = scope.querySelectorAll(selector);
  const before: Element[] = [];
  for (const element of found) {
    // What comes later starts later.
    if (!isBefore(element, end)) break;
    before.push(element);
  }
  return before;
}

/** Selector of what has a role in the site's own rendering of posts; despite the name on every post, not on advertisements. 2025-07 */
export function part(role: string): string {
  return `[data-ad-rendering-role="${role}"]`;
}

/** What `pick` makes of the first item it makes something of. */
export function first<Item, Result>(items: Iterable<Item>, pick: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const result = pick(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
