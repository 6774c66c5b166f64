import type { CDPSession, Page } from 'playwright';

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly shadowRootType?: 'user-agent' | 'open' | 'closed';
}

export interface BadgeSeen {
  /** Text as shown. */
  readonly text: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly hostNode: number;
  readonly buttonNode: number;
}

/** Everything that stands in closed shadow roots of the page, by the browser's own inspector: no page can look there. */
export async function badges(page: Page): Promise<BadgeSeen[]> {
  return withSession(page, async (session) => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return hosts(root as DomNode).flatMap((host) => {
      const closed = host.shadowRoots?.find((shadow) => shadow.shadowRootType === 'closed');
      const button = closed && descendants(closed).find((node) => node.nodeName === 'BUTTON');
      if (!button) return [];
      return [
        {
          text: textOf(button),
          label: attribute(button, 'aria-label'),
          hostNode: host.backendNodeId,
          buttonNode: button.backendNodeId,
        },
      ];
    });
  });
}

/** Text of the open card, `undefined` when none is open. */
export async function openCard(page: Page): Promise<string | undefined> {
  return withSession(page, async (session) => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const card = hosts(root as DomNode)
      .flatMap((host) => descendants(host))
      .find((node) => attribute(node, 'popover') !== '' || attribute(node, 'class').split(' ').includes('card'));
    return card && descendants(card).some((node) => node.nodeName === 'DL') ? textOf(card) : undefined;
  });
}

/** True when the open card draws the band of the author's earlier posts. */
export async function bandShown(page: Page): Promise<boolean> {
  return withSession(page, async (session) => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const drawn = hosts(root as DomNode).flatMap((host) => descendants(host));
    return drawn.some((node) => node.nodeName === 'path' && attribute(node, 'class') === 'band');
  });
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a badge's button is in the window, CSS px. */
export async function buttonBox(page: Page, badge: BadgeSeen): Promise<Box> {
  return withSession(page, async (session) => {
    await session.send('DOM.enable');
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: badge.buttonNode });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  });
}

/** The badge whose button stands well inside the window. */
export async function visibleBadge(page: Page): Promise<{ badge: BadgeSeen; box: Box }> {
  const height = page.viewportSize()?.height ?? 800;
  for (const badge of await badges(page)) {
    const box = await buttonBox(page, badge).catch(() => undefined);
    if (box && box.y > 120 && box.y < height - 320) return { badge, box };
  }
  throw new Error('no badge stands inside the window');
}

/** The element of the site that a badge stands behind. */
export async function boxBefore(page: Page, badge: BadgeSeen): Promise<Box | undefined> {
  return withSession(page, async (session) => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: badge.hostNode });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      returnByValue: true,
      functionDeclaration:
        'function () { const r = this.previousElementSibling?.getBoundingClientRect(); return r && { x: r.x, y: r.y, width: r.width, height: r.height }; }',
    });
    return result.value as Box | undefined;
  });
}

async function withSession<T>(page: Page, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

function descendants(node: DomNode): DomNode[] {
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  return [node, ...below.flatMap(descendants)];
}

function hosts(root: DomNode): DomNode[] {
  return descendants(root).filter((node) => node.shadowRoots?.some((shadow) => shadow.shadowRootType === 'closed'));
}

function attribute(node: DomNode, name: string): string {
  const at = (node.attributes ?? []).findIndex((text, index) => index % 2 === 0 && text === name);
  return at < 0 ? '' : (node.attributes?.[at + 1] ?? '');
}

function textOf(node: DomNode): string {
  if (node.nodeName === '#text') return node.nodeValue;
  return (node.children ?? []).map(textOf).join('');
}

/** Texts of the site that stand where the badge's own text stands, with the pixels of height they share. */
export async function coveredTexts(page: Page, box: Box): Promise<string[]> {
  return page.evaluate(({ x, y, width, height }) => {
    const covered: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.textContent?.trim() || !node.parentElement?.checkVisibility({ checkOpacity: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const clip = getComputedStyle(node.parentElement).clipPath;
      for (const rect of clip === 'none' ? range.getClientRects() : []) {
        // A line box is taller than its letters by about an eighth above and below.
        const slack = rect.height / 8;
        const shared = Math.min(rect.bottom - slack, y + height) - Math.max(rect.top + slack, y);
        if (rect.width > 1 && shared > 1 && rect.right > x && rect.left < x + width)
          covered.push(`${node.textContent.trim()} (${shared.toFixed(1)})`);
      }
    }
    return covered;
  }, box);
}
