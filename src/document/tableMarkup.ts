import { onOneLine, type TextTable } from './report';
import { guardCell } from './tableText';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
}

function row(tag: 'th' | 'td', cells: readonly string[]): string {
  // Programs that paste markup drop the spaces before a text: what it then begins with is what is guarded.
  const shown = cells.map((cell) => `<${tag}>${escapeMarkup(guardCell(onOneLine(cell)))}</${tag}>`);
  return `<tr>${shown.join('')}</tr>`;
}

/** The table as HTML for the clipboard: office programs paste it as a table, spreadsheets as cells that never run. */
export function writeMarkupTable({ header, rows }: TextTable): string {
  const body = rows.map((cells) => row('td', cells)).join('');
  return `<table><thead>${row('th', header)}</thead><tbody>${body}</tbody></table>`;
}
