import { maskAddress, maskText } from './mask';

const LIMITS = { markup: 20_000, depth: 80, value: 120, drawing: 24 } as const;
/** Attributes that describe structure in words of the site's makers. */
const STRUCTURE = /^(role|type|dir|lang|tabindex|data-testid|aria-(hidden|haspopup|expanded|pressed|modal|level|posinset|live))$/;
const ADDRESSES = /^(id|href|data-urn|data-id|componentkey|aria-(labelledby|describedby|controls))$/;
const TEXTS = /^(aria-label|title|alt|datetime|placeholder|data-[\w-]+)$/;
const WITHOUT_CONTENT = /^(script|style|noscript|template|iframe|video|img|input|br|hr)$/;

/**
 * Markup of a post for a bug report: tags, roles and test ids as they are, every word, number, name and address made
 * unrecognisable. At most about 20 kB.
 */
export function sampleMarkup(container: Element): string {
  const parts: string[] = [];
  let room: number = LIMITS.markup;
  const write = (text: string) => {
    room -= text.length;
    parts.push(text);
  };
  const visit = (element: Element, depth: number) => {
    if (room <= 0 || depth > LIMITS.depth) return write('<!-- cut -->');
    const tag = element.localName.slice(0, 40);
    write(`<${tag}${attributes(element)}>`);
    if (WITHOUT_CONTENT.test(tag)) return;
    for (const child of element.childNodes) {
      if (room <= 0) break;
      if (child instanceof Element) visit(child, depth + 1);
      else if (child instanceof Text) write(escapeMarkup(maskText(child.data.slice(0, LIMITS.value))));
    }
    write(`</${tag}>`);
  };
  visit(container, 0);
  return parts.join('');
}

function attributes(element: Element): string {
  return [...element.attributes]
    .slice(0, 30)
    .flatMap(({ name, value }) => {
      const masked = maskAttribute(name, value);
      return masked === undefined ? [] : [` ${name.slice(0, 40)}="${escapeMarkup(masked).replaceAll('"', '&quot;')}"`];
    })
    .join('');
}

/** `undefined` for what says nothing about structure. */
function maskAttribute(name: string, value: string): string | undefined {
  const short = value.slice(0, LIMITS.value);
  if (name === 'class') return readableClasses(value);
  // Some sites' icons are told apart by their shape alone.
  if (name === 'd') return /^[MLHVCSQTAZ\d\s.,-]*$/i.test(value) ? value.slice(0, LIMITS.drawing) : undefined;
  if (STRUCTURE.test(name)) return /^[\w:.-]*$/.test(short) ? short.replaceAll(/\d{2,}/g, '0') : maskText(short);
  if (ADDRESSES.test(name)) return maskAddress(short);
  return TEXTS.test(name) ? maskText(short) : undefined;
}

/** Class names made of words; generated ones differ from build to build. */
function readableClasses(value: string): string | undefined {
  const words = value.split(/\s+/).filter((name) => /^[a-z]+(?:[-_]+[a-z]+)+(?:-v\d)?$/.test(name));
  return words.length > 0 ? words.slice(0, 6).join(' ').slice(0, LIMITS.value) : undefined;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
