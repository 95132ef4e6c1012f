import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import type { Locale } from '../../src/i18n/catalogue';

const messages = resolve(import.meta.dirname, '../../src/i18n/messages');

function textsIn(path: string): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertyAssignment(node) &&
      ts.isStringLiteral(node.name) &&
      ts.isStringLiteral(node.initializer)
    )
      found.push([node.name.text, node.initializer.text]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

/** Every text of a language by its key, as it was written, before the build has read it. */
export function writtenTexts(locale: Locale): ReadonlyMap<string, string> {
  const files = readdirSync(resolve(messages, locale)).sort();
  return new Map(files.flatMap((file) => textsIn(resolve(messages, locale, file))));
}
