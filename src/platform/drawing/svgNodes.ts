const svgNamespace = 'http://www.w3.org/2000/svg';

/** Attributes by name; numbers in px, rounded to a hundredth. */
export type Attributes = Readonly<Record<string, string | number>>;

function asText(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

/** An element of a drawing that stands in no document. */
export function svgNode(name: string, attributes: Attributes, ...children: readonly Node[]): SVGElement {
  const node = document.createElementNS(svgNamespace, name);
  for (const [attribute, value] of Object.entries(attributes)) node.setAttribute(attribute, asText(value));
  node.append(...children);
  return node;
}
