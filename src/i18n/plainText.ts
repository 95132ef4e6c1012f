import { isValidElement, type ReactNode } from 'react';

/** What a text with markup says, without the markup: for places that take only characters. */
export function plainText(node: ReactNode): string {
  if (typeof node === 'string') return node;
  if (typeof node === 'number' || typeof node === 'bigint') return String(node);
  if (isValidElement<{ readonly children?: ReactNode }>(node)) return plainText(node.props.children);
  if (node === null || typeof node !== 'object' || !(Symbol.iterator in node)) return '';
  return [...node].map(plainText).join('');
}
