/** Why a file was not opened. */
export const opening = {
  'file.tooLarge': 'The file is larger than 10 MB.',
  'file.notText': 'This is not a text file in UTF-8.',
  'file.unreadable': 'The browser could not read this file.',
  'file.refused': '<b>{name} was not opened.</b> {reason} Nothing here was changed.',
  'document.tooLarge': 'The file is larger than 10 MB.',
  'document.tooDeep': 'It is nested too deeply to be one of our files.',
  'document.notJson': 'It is not a Draw the Line file, and not a list of work either.',
  'document.otherFormat': 'It is not a Draw the Line file.',
  'document.noVersion': 'It does not say in which version it was written.',
  'document.newerVersion': 'It was made by a newer version, and this one cannot read it (at {path}).',
  'document.invalid': 'Something in it is not as it should be, at {path}.',
} as const;
