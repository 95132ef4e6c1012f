import { svgNode } from './svgNodes';

/** The elements that draw. Everything else stays behind: scripts, links, frames, pictures from elsewhere. */
const drawn = new Set([
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'defs',
  'pattern',
  'clipPath',
  'mask',
  'linearGradient',
  'stop',
  'svg',
]);

/** What an element says about its place and form; how it looks is asked of the browser. */
const geometry = new Set([
  'id',
  'd',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'dx',
  'dy',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
  'points',
  'offset',
  'viewBox',
  'transform',
  'patternUnits',
  'patternTransform',
  'patternContentUnits',
  'clipPathUnits',
  'maskUnits',
  'gradientUnits',
  'preserveAspectRatio',
]);

/** What a look is made of, with what it is where nothing is said. */
const looks: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  opacity: '1',
  'paint-order': 'normal',
  'clip-path': 'none',
  mask: 'none',
  'stop-color': 'rgb(0, 0, 0)',
};

const typeface = ['font-family', 'font-size', 'font-weight', 'letter-spacing'] as const;

/** How style sheets move an element, its own point of turning included; `null` where they do not. */
function movedByStyle(element: Element, { transform }: CSSStyleDeclaration): string | null {
  if (element.hasAttribute('transform') || transform === 'none' || transform === '') return null;
  const parent = element.parentElement;
  if (!(element instanceof SVGGraphicsElement) || !(parent instanceof SVGGraphicsElement)) return transform;
  const here = element.getScreenCTM();
  const { a, b, c, d, e, f } =
    parent
      .getScreenCTM()
      ?.inverse()
      .multiply(here ?? undefined) ?? new DOMMatrix();
  return `matrix(${[a, b, c, d, e, f].map((number) => number.toFixed(5)).join(' ')})`;
}

function lookOf(element: Element): ReadonlyMap<string, string> {
  const style = getComputedStyle(element);
  const look = new Map<string, string>();
  for (const [property, usual] of Object.entries(looks)) {
    const value = style.getPropertyValue(property);
    if (value !== '' && value !== usual) look.set(property, value);
  }
  const transform = movedByStyle(element, style);
  if (transform !== null) look.set('transform', transform);
  if (element.localName === 'text' || element.localName === 'tspan') {
    for (const property of typeface) look.set(property, style.getPropertyValue(property));
    look.set('text-anchor', style.getPropertyValue('text-anchor'));
    const baseline = style.getPropertyValue('dominant-baseline');
    if (baseline !== '' && baseline !== 'auto') look.set('dominant-baseline', baseline);
  }
  return look;
}

/** A shape with its look written on it, `null` where nothing of it is seen. Nothing in it points outside itself. */
export function copyShape(element: Element): SVGElement | null {
  if (!drawn.has(element.localName)) return null;
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || visibility === 'hidden') return null;
  const copy = svgNode(element.localName, {});
  for (const { name, value } of element.attributes) if (geometry.has(name)) copy.setAttribute(name, value);
  for (const [property, value] of lookOf(element)) copy.setAttribute(property, value);
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE && child.textContent !== null) copy.append(child.textContent);
    const shape = child instanceof Element ? copyShape(child) : null;
    if (shape !== null) copy.append(shape);
  }
  return copy;
}
