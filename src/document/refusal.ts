/** A refusal of all that came in, and where in it the fault is. */
export interface Refusal<Fault extends string> {
  readonly kind: 'refused';
  /** Also the end of a message key. */
  readonly reason: Fault;
  /** The line of a text or the row of a sheet; 1 is the first, 0 stands for the file as a whole. */
  readonly line: number;
  /** The part of a workbook, the cell of a sheet or the path in a document; `''` where the line says it all. */
  readonly part: string;
}

/** A refusal of the whole, or of what stands in that line or part. */
export function refuse<Fault extends string>(
  reason: Fault,
  { line = 0, part = '' }: { readonly line?: number; readonly part?: string } = {},
): Refusal<Fault> {
  return { kind: 'refused', reason, line, part };
}

/** The line of the text in which the position is; 1 is the first. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
