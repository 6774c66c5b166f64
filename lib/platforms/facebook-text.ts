/**
 * The text a person reads in `element`, white space folded: emoji from their images, without buttons ("See more") and hidden copies.
 * @returns at most `length` characters; `undefined` when there is none.
 */
export function shownText(element: Element, length: number): string | undefined {
  const parts: string[] = [];
  // Read twice as much as needed, folding shortens it, but never all of a page's idea of a text.
  collect(element, parts, { characters: 2 * length, nodes: 2000 });
  const text = parts.join('').replace(/\s+/g, ' ').trim();
  // Never half of a surrogate pair.
  const cut = text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
  return cut === '' ? undefined : cut;
}

/** With single blanks for white space of any kind and length. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

interface Left {
  characters: number;
  nodes: number;
}

function collect(element: Element, parts: string[], left: Left): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    left.nodes -= 1;
    if (left.characters <= 0 || left.nodes <= 0) return;
    if (node.nodeType === Node.TEXT_NODE) add(node.nodeValue ?? '', parts, left);
    else if (node instanceof Element) collectElement(node, parts, left);
  }
}

function collectElement(element: Element, parts: string[], left: Left): void {
  if (element.getAttribute('aria-hidden') === 'true' || element.getAttribute('role') === 'button') return;
  if (element.localName === 'img') add(element.getAttribute('alt') ?? '', parts, left);
  else collect(element, parts, left);
  if (element.localName === 'div' || element.localName === 'br') add(' ', parts, left);
}

function add(text: string, parts: string[], left: Left): void {
  parts.push(text.slice(0, left.characters));
  left.characters -= text.length;
}

/** A shortened text ("… See more") must give the same id as the whole one. */
const COMPARED_LETTERS = 80;

/** A stable id for a post whose address the page withholds: `~` and a hash of what its author, text and attachment are. */
export function fingerprint(author: string, text: string, target: string): string {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const source = [author, (letters || text).slice(0, COMPARED_LETTERS), target].join('\n');
  return `~${hash(source, 0x811c9dc5)}${hash(source, 0x2f0b4a27)}`;
}

/** FNV-1a, 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36).padStart(7, '0');
}
