import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

const source = resolve(import.meta.dirname, '../../src');

/** Every TypeScript file below these folders of the source, read as a tree; the texts of the languages are left out. */
export function sourceFiles(...folders: readonly string[]): readonly ts.SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(resolve(source, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => resolve(source, folder, file))
      .filter((file) => /\.tsx?$/.test(file) && !/i18n[\\/]messages/.test(file))
      .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)),
  );
}

/** Every node of a tree. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** Where a node stands, for a message: the file and the line. */
export function whereIs(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${file.fileName.slice(source.length + 1)}:${line + 1}`;
}
