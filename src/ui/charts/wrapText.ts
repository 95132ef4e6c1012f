/** A text broken into lines; `cut` when even the last line could not hold the rest. */
export interface WrappedText {
  readonly lines: readonly string[];
  readonly cut: boolean;
}

const ellipsis = '…';

/**
 * Breaks a text into lines no wider than `available`, at spaces first, inside a word only where the word alone is too wide.
 * What does not fit into `maxLines` is replaced by an ellipsis. `widthOf` measures one line, in the unit of `available`.
 */
export function wrapText(
  text: string,
  available: number,
  maxLines: number,
  widthOf: (text: string) => number,
): WrappedText {
  // Half a px, so that a text the room was made for does not break on a rounding error.
  const room = available + 0.5;
  if (text === '') return { lines: [], cut: false };
  if (widthOf(text) <= room) return { lines: [text], cut: false };

  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, room, widthOf);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  if (line !== '') lines.push(line);
  if (lines.length <= maxLines) return { lines, cut: false };

  const rest = lines.slice(maxLines - 1).join(' ');
  return { lines: [...lines.slice(0, maxLines - 1), shorten(rest, room, widthOf)], cut: true };
}

function breakWord(word: string, room: number, widthOf: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  pieces.push(piece);
  return pieces;
}

function shorten(text: string, room: number, widthOf: (text: string) => number): string {
  const characters = Array.from(text);
  while (characters.length > 1 && widthOf(characters.join('').trimEnd() + ellipsis) > room) characters.pop();
  return characters.join('').trimEnd() + ellipsis;
}
