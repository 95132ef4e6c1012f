import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, sourceFiles, whereIs } from '../support/sourceFiles';

const nodes = sourceFiles('app', 'features', 'ui', 'i18n').flatMap((file) => [...nodesOf(file)]);

/** What is written on a key of the keyboard is the key's name, in every language. */
function isOnAKey({ parent }: ts.JsxText): boolean {
  return ts.isJsxElement(parent) && parent.openingElement.tagName.getText() === 'Kbd';
}

describe('the screens', () => {
  it('write no word and no colon themselves: French puts a space before it', () => {
    const written = nodes
      .filter(ts.isJsxText)
      .filter((text) => /[\p{L}:;!«»“”…]/u.test(text.text) && !isOnAKey(text));
    expect(written.map((text) => `${whereIs(text)} ${text.text.trim()}`)).toEqual([]);
  });

  it('put no two texts together with a colon', () => {
    const joined = nodes.filter((node) => ts.isTemplateSpan(node) && /^\s?[:;!?]\s/.test(node.literal.text));
    expect(joined.map((node) => `${whereIs(node)} ${node.getText()}`)).toEqual([]);
  });
});
