/** What makes a shape look as it does on the page; everything else an SVG viewer knows by itself. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'direction',
  'visibility',
  'display',
] as const;

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const TITLE_SIZE = 15;
const CAPTION_SIZE = 12;

export interface Picture {
  /** A whole SVG document. */
  readonly markup: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

interface Words {
  readonly title: string;
  /** One line each. */
  readonly captions: readonly string[];
}

/** Colours are variables of the page; in a file they must stand as they are. */
function freezeLooks(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  for (const name of LOOKS) copy.setAttribute(name, style.getPropertyValue(name));
  for (const [index, child] of [...original.children].entries()) {
    const twin = copy.children[index];
    if (twin) freezeLooks(child, twin);
  }
}

function textLine(
  words: string,
  at: { x: number; y: number; size: number; weight: number; colour: string; style: CSSStyleDeclaration },
) {
  const line = document.createElementNS(SVG, 'text');
  const isRightToLeft = at.style.direction === 'rtl';
  line.textContent = words;
  line.setAttribute('x', String(at.x));
  line.setAttribute('y', String(at.y));
  line.setAttribute('fill', at.colour);
  // The start of a right-to-left line is its right end.
  line.setAttribute('direction', isRightToLeft ? 'rtl' : 'ltr');
  line.setAttribute('text-anchor', 'start');
  line.setAttribute('font-family', at.style.fontFamily);
  line.setAttribute('font-size', String(at.size));
  line.setAttribute('font-weight', String(at.weight));
  return line;
}

/** A chart of the page as a file of its own: the same colours, its title above, captions below, on the page's ground. */
export function pictureOf(chart: SVGSVGElement, { title, captions }: Words): Picture {
  const { width: inner, height } = chart.getBoundingClientRect();
  const width = inner + 2 * MARGIN;
  const style = getComputedStyle(chart.closest('figure') ?? chart);
  const ground = getComputedStyle(document.body);
  const start = style.direction === 'rtl' ? width - MARGIN : MARGIN;
  const top = MARGIN + TITLE_SIZE + 10;
  const total = top + height + captions.length * (CAPTION_SIZE + 5) + MARGIN;

  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('xmlns', SVG);
  picture.setAttribute('width', String(width));
  picture.setAttribute('height', String(total));
  picture.setAttribute('viewBox', `0 0 ${width} ${total}`);
  const rectangle = document.createElementNS(SVG, 'rect');
  rectangle.setAttribute('width', '100%');
  rectangle.setAttribute('height', '100%');
  rectangle.setAttribute('fill', ground.backgroundColor);
  const copy = chart.cloneNode(true) as SVGSVGElement;
  freezeLooks(chart, copy);
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(top));
  copy.setAttribute('width', String(inner));
  copy.setAttribute('height', String(height));
  const heading = { x: start, y: MARGIN + TITLE_SIZE, size: TITLE_SIZE, weight: 650, colour: ground.color, style };
  const lines = captions.map((caption, index) => {
    const y = top + height + (index + 1) * (CAPTION_SIZE + 5);
    return textLine(caption, { ...heading, y, size: CAPTION_SIZE, weight: 400 });
  });
  picture.append(rectangle, textLine(title, heading), copy, ...lines);
  return { markup: new XMLSerializer().serializeToString(picture), width, height: total };
}
