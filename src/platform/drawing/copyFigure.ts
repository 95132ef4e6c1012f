import { copyShape } from './copyShapes';
import { copyWords } from './copyWords';
import { svgNode } from './svgNodes';

const nothing = 'rgba(0, 0, 0, 0)';

/** Controls are for the screen; hidden is what has no box, no ink, or stands there for screen readers alone. */
function isUnseen(element: Element): boolean {
  if (element.matches('button, input, select, textarea')) return true;
  const { display, opacity, clipPath } = getComputedStyle(element);
  return display === 'none' || opacity === '0' || clipPath.startsWith('inset(50%');
}

/** Grounds and edges of a box. */
function copyBox(element: Element, place: DOMRect, origin: DOMRect): readonly SVGElement[] {
  const style = getComputedStyle(element);
  const left = place.left - origin.left;
  const top = place.top - origin.top;
  const { width, height } = place;
  const boxes: SVGElement[] = [];
  const fill = (x: number, y: number, wide: number, high: number, colour: string) => {
    if (wide > 0 && high > 0 && colour !== nothing)
      boxes.push(svgNode('rect', { x, y, width: wide, height: high, fill: colour }));
  };
  fill(left, top, width, height, style.backgroundColor);
  const edge = (side: 'top' | 'right' | 'bottom' | 'left') => {
    const drawn = style.getPropertyValue(`border-${side}-style`);
    return drawn === 'none' ? 0 : parseFloat(style.getPropertyValue(`border-${side}-width`));
  };
  fill(left, top, width, edge('top'), style.borderTopColor);
  fill(left, top + height - edge('bottom'), width, edge('bottom'), style.borderBottomColor);
  fill(left, top, edge('left'), height, style.borderLeftColor);
  fill(left + width - edge('right'), top, edge('right'), height, style.borderRightColor);
  return boxes;
}

function copyDrawing(element: Element, place: DOMRect, origin: DOMRect): readonly SVGElement[] {
  const copy = copyShape(element);
  if (copy === null) return [];
  copy.setAttribute('x', String(place.left - origin.left));
  copy.setAttribute('y', String(place.top - origin.top));
  // Drawings may reach over their own edge, as the page lets them.
  copy.setAttribute('overflow', 'visible');
  return [copy];
}

/** What is seen of an element and of everything in it, as shapes and texts px from `origin`. */
export function copyFigure(element: Element, origin: DOMRect): readonly SVGElement[] {
  if (isUnseen(element)) return [];
  const place = element.getBoundingClientRect();
  if (element instanceof SVGElement) return copyDrawing(element, place, origin);
  return [
    ...copyBox(element, place, origin),
    ...[...element.childNodes].flatMap((child) => {
      if (child instanceof Text) return copyWords(child, origin);
      return child instanceof Element ? copyFigure(child, origin) : [];
    }),
  ];
}
