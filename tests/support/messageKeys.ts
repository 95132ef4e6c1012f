import { readdirSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import ts from 'typescript';

const source = resolve(import.meta.dirname, '../../src');

function writtenIn({ head, templateSpans }: ts.TemplateExpression): readonly string[] {
  return [head.text, ...templateSpans.map(({ literal }) => literal.text)];
}

/** Whether a key is named in the source: as a whole, or put together from a beginning and what the source names. */
export function findsNamedKeys(): (key: string) => boolean {
  const named = new Set<string>();
  const patterns = new Map<string, RegExp>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) named.add(node.text);
    if (ts.isTemplateExpression(node)) {
      const pattern = writtenIn(node)
        .map((text) => text.replaceAll('.', '\\.'))
        .join('([\\w.-]+)');
      if (/^[\w.-]*\.[\w.-]*$/.test(writtenIn(node).join('')))
        patterns.set(pattern, new RegExp(`^${pattern}$`));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' }))
    if (/\.tsx?$/.test(file) && !file.includes(`messages${sep}`))
      visit(ts.createSourceFile(file, readFileSync(resolve(source, file), 'utf8'), ts.ScriptTarget.Latest));

  const canBeFilledIn = (part: string) => !part.includes('.') || named.has(part);
  return (key) =>
    named.has(key) ||
    [...patterns.values()].some((pattern) => pattern.exec(key)?.slice(1).every(canBeFilledIn) === true);
}
