/** Words of the ballot that somebody fills in alone, on a phone as a rule. */
export const ballot = {
  'ballot.title': '{title}: your view',
  'ballot.untitled': 'Your view',
  'ballot.asked':
    '{facilitator, select, none {You are asked} other {<b>{name}</b> asks you}} to rate {count, plural, one {one piece of IT work} other {# pieces of IT work}}. About {minutes, plural, one {a minute} other {# minutes}}.',
  'ballot.private':
    '<b>Nothing is sent by itself.</b> At the end you get a short code, and you decide who gets it. Whoever has it can read your answers and the name you chose.',
  'ballot.name': 'Your name, or any name you like',
  'ballot.name.hint': 'It tells your ballot from the others. Keep it short.',
  'ballot.name.missing': 'Say what you want to be called.',
  'ballot.begin': 'Begin',
  'ballot.kept': 'Your answers stay in this tab, even if you reload the page. Closing it forgets them.',
  'ballot.notKept': 'This browser keeps nothing: reloading the page loses your answers.',
  'ballot.flagged':
    'Marked as a decision: {flags}. Your organisation answers for it either way; rate the hands-on part.',
  'ballot.decisionOnly':
    'Marked as a decision without hands-on work: {flags}. It stays inside either way, so you may skip it.',
  'ballot.skipped': 'What you skip counts as not sure.',
  'ballot.back': 'Back',
  'ballot.next': 'Next',
  'ballot.finish': 'Finish',
  'ballot.done.title': 'Your code, {voter}',
  'ballot.done.send':
    '{facilitator, select, none {Send this to whoever asked you.} other {Send this to {name}.}} Then you are done.',
  'ballot.done.open':
    '{count, plural, one {One answer was skipped and counts} other {# answers were skipped and count}} as not sure.',
  'ballot.done.code': 'Your code',
  'ballot.copy': 'Copy the code',
  'ballot.copyLink': 'Copy it as a link',
  'ballot.share': 'Share…',
  'ballot.copied': 'Copied. Paste it into a message.',
  'ballot.copyRefused': 'The browser does not allow copying. Select the code and copy it yourself.',
  'ballot.again': 'Change my answers',
  'ballot.again.note': 'Your new code replaces the earlier one.',
  'ballot.gone.title': 'There is no ballot in this tab',
  'ballot.gone.text': 'Open the link you were sent again. Everything is in it.',
  'ballot.filled.title': '{voter}’s ballot',
  'ballot.filled.text':
    'This is a filled ballot, for whoever runs the workshop. Copy the code and paste it where the workshop takes ballots.',
  'ballot.refused.title': 'This ballot was not opened',
} as const;
