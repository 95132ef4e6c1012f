import ts from 'typescript';
import { nodesOf, sourceFiles } from './sourceFiles';

function writtenIn({ head, templateSpans }: ts.TemplateExpression): readonly string[] {
  return [head.text, ...templateSpans.map(({ literal }) => literal.text)];
}

/** Whether a key is named in the source: as a whole, or put together from a beginning and what the source names. */
export function findsNamedKeys(): (key: string) => boolean {
  const named = new Set<string>();
  const patterns = new Map<string, RegExp>();
  for (const node of sourceFiles('.').flatMap((file) => [...nodesOf(file)])) {
    if (ts.isStringLiteralLike(node)) named.add(node.text);
    if (!ts.isTemplateExpression(node)) continue;
    const written = writtenIn(node);
    const pattern = written.map((text) => text.replaceAll('.', '\\.')).join('([\\w.-]+)');
    if (/^[\w.-]*\.[\w.-]*$/.test(written.join(''))) patterns.set(pattern, new RegExp(`^${pattern}$`));
  }

  const canBeFilledIn = (part: string) => !part.includes('.') || named.has(part);
  return (key) =>
    named.has(key) ||
    [...patterns.values()].some((pattern) => pattern.exec(key)?.slice(1).every(canBeFilledIn) === true);
}
