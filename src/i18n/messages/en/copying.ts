/** Words of taking one table or picture along from where it stands. They arrive with the control that offers it. */
export const copying = {
  'chart.take': 'Take this',
  'chart.take.of': 'Take this: {title}',
  'chart.take.cells': 'Copy the table for a spreadsheet',
  'chart.take.markdown': 'Copy the table as Markdown',
  'chart.take.png': 'Save the picture as PNG',
  'chart.take.svg': 'Save the picture as SVG',
  'chart.take.copied.cells': '{rows, plural, one {# row} other {# rows}} copied for a spreadsheet.',
  'chart.take.copied.markdown': '{rows, plural, one {# row} other {# rows}} copied as Markdown.',
  'chart.take.saved': 'Saved.',
  'chart.take.failed': 'The browser does not allow it.',

  'take.table.gap': 'What is missing',
  'take.table.about': 'Where',
  'take.table.entered': 'Entered',
  'take.table.repair': 'What closes it',
  'take.table.evidence': 'What shows it',
  'take.table.weight': 'Weight',

  'take.table.version': 'Version',
  'take.table.kept': 'Kept on',
  'take.table.items': 'Items',
  'take.table.line': 'Line',
  'take.table.column': 'Column',
  'take.table.reason': 'Why it stays out',
} as const;
