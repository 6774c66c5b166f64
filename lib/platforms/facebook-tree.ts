/** Whether `one` starts before `other` in the document. */
export function isBefore(one: Element, other: Element): boolean {
  return Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Where the ways from the document's root to two elements part: the one parent's child on either way. */
export function fork(one: Element, other: Element): readonly [Element, Element] | undefined {
  const children = new Map<Element, Element>();
  for (let at = one; at.parentElement; at = at.parentElement) children.set(at.parentElement, at);
  for (let at = other; at.parentElement; at = at.parentElement) {
    const child = children.get(at.parentElement);
    if (child) return child === at ? undefined : [child, at];
  }
  return undefined;
}

export function allIn(scope: Element | undefined, selector: string): Element[] {
  return scope ? [...scope.querySelectorAll(selector)] : [];
}
