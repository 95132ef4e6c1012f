/** What a chart has drawn: shapes have no role or name, their geometry is the fact under test. In drawing order. */
export function drawnMarks(selector: string): readonly Element[] {
  return [...document.querySelectorAll(selector)];
}
