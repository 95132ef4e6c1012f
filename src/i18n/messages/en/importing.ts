/** Words of everything that comes in as a file: why one is refused, and what a good one would do to the list. */
export const importing = {
  'import.refused': '<b>{name} was not read.</b> {reason} Nothing here was changed.',
  'import.refused.tooLarge':
    '{line, plural, =0 {It is larger than 10 MB.} other {By row {line, number} its cells hold more than 10 MB of text.}} Leave out what is not needed, or split it.',
  'import.refused.tooManyRows':
    'It has more than 20,000 rows: line {line, number} is one too many. Leave out what is done, or split it.',
  'import.refused.tooManyColumns':
    'Line {line, number} has more than 500 columns. Leave out what is not needed.',
  'import.refused.empty': 'From its first line to its last there is nothing in it.',
  'import.refused.notText':
    'Line {line, number} is not text in UTF-8. Save it as CSV (UTF-8) or as an Excel workbook (XLSX) and choose it again.',
  'import.refused.utf16':
    'Its first two bytes say UTF-16. Save it as CSV (UTF-8) or as an Excel workbook (XLSX) and choose it again.',
  'import.refused.oldWorkbook':
    'Its first bytes are those of an old Excel file (XLS) or of one with a password. Save it as XLSX without a password and choose it again.',
  'import.refused.pdf':
    'Its first bytes are those of a PDF. Copy the list out of it and paste it, or ask for a CSV or Excel file.',
  'import.refused.picture':
    'Its first bytes are those of a picture. Type or paste the list, or ask for a CSV or Excel file.',
  'import.refused.markup':
    'Line {line, number} is that of a web page, even if its name says Excel. Open it in a spreadsheet and save it as XLSX or CSV.',
  'import.refused.brokenZip':
    '{part, select, none {Its list of parts is damaged or cut off.} other {Its part {part} is damaged.}} Fetch or save it again.',
  'import.refused.tooManyParts': 'Its list names more than 2,000 parts, which no workbook needs.',
  'import.refused.inflatesTooFar': 'Its part {part} unpacks to more than 100 MB.',
  'import.refused.protectedPart': 'Its part {part} is locked by a password. Save it without one.',
  'import.refused.notWorkbook':
    '{part, select, none {It is a ZIP file with nothing between its first byte and its last.} other {It is a ZIP file but not an Excel workbook: the first thing in it is {part}.}} Save what you need as XLSX or CSV.',
  'import.refused.noSheet': '“{part}” leads to no sheet with cells.',
  'import.refused.brokenPart':
    '“{part}” cannot be read{line, plural, =0 {} other { from row {line, number}}}. Open it in a spreadsheet and save it again.',
  'import.refused.sheetTooFar':
    'Cell {part} is too far away from the others. Delete what is not needed on that sheet and save it again.',
  'import.refused.tooDeep': 'On line {line, number} it nests deeper than any of our files.',
  'import.refused.notJson':
    'It begins like one of our files, but line {line, number} breaks off or is garbled.',
  'import.refused.otherFormat': 'It is not a Draw the Line file: its “{part}” does not say so.',
  'import.refused.noVersion': 'Its “{part}” does not say in which version it was written.',
  'import.refused.newerVersion':
    'A newer version wrote it, and this one cannot read what stands at {part}. Reload the page to get the newest.',
  'import.refused.invalid': 'What stands at {part} is not as it should be.',
  'import.refused.unreadable':
    'The browser could not read it. If it has changed or moved since, choose it again.',
  'import.refused.tookTooLong': 'After half a minute there was still no answer. Try a smaller part of it.',
  'import.refused.readerMissing':
    'The part of this page that reads files did not arrive. Check the network and choose it again.',
  'import.lead':
    'A CSV or Excel file from any tool, with the names of the columns in its first row. Nothing is added before you say so.',
  'import.reading': 'Reading {name}',
  'import.progress': 'How much of {name} has been read',
  'import.stop': 'Stop',
  'import.stopped': 'Stopped. Your list is as it was.',
  'import.sheet': 'Sheet',
  'import.rowsAbove':
    '{count, plural, one {The row above the names of the columns was} other {The # rows above the names of the columns were}} left out.',
  'import.unfit':
    'Left out, as nothing in them fits what they are called: {names}. You can still say what they mean.',
  'import.counts':
    '{added, plural, =0 {nothing new} one {# new} other {# new}} · {updated, plural, =0 {nothing to update} one {# to update} other {# to update}} · {same, plural, =0 {none the same} one {# the same} other {# the same}} · {refused, plural, =0 {no row refused} one {# row refused} other {# rows refused}}',
  'import.repeated':
    '{count, plural, one {One row has the name of a row further up and adds to it.} other {# rows have the name of a row further up and add to it.}}',
  'import.empty':
    '{count, plural, one {Where a cell is empty, empty it on the list too (1 item)} other {Where a cell is empty, empty it on the list too (# items)}}',
  'import.comparing': 'Comparing with your list…',
  'import.full':
    'A list holds 20,000 items; this would make {count, number}. Take in less, or update instead of adding.',
  'import.take': '{count, plural, =0 {Nothing to take in} one {Take in # row} other {Take in # rows}}',
} as const;
