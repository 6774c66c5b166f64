/**
 * Shares one style sheet between all shadow roots of a page. Firefox refuses constructed sheets to content scripts, so
 * each root gets a `<style>` of its own there.
 */
export function createDress(css: string): (root: ShadowRoot) => void {
  let sheet: CSSStyleSheet | undefined = new CSSStyleSheet();
  sheet.replaceSync(css);
  return (root) => {
    if (sheet) {
      try {
        root.adoptedStyleSheets = [sheet];
        return;
      } catch {
        sheet = undefined;
      }
    }
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  };
}

/** The font of an element's own text, the nearest thing to the site's own; `inherit` when it shows none. */
export function fontOf(element: Element): string {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement && node.textContent?.trim()) return getComputedStyle(node.parentElement).fontFamily || 'inherit';
  }
  return 'inherit';
}

/** The background an element stands on; `transparent` when no ancestor paints any. */
export function surfaceOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^transparent$|[,/]\s*0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'transparent';
}
