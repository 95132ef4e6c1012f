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
    'This is a filled ballot, for whoever runs the workshop. The workshop is not in this browser: copy the code and paste it where the workshop takes ballots.',
  'ballot.offer.looking': 'Looking for its workshop in this browser.',
  'ballot.offer.found': 'It belongs to your workshop on “{title}”.',
  'ballot.offer.seated': '{voter} has a seat at the table.',
  'ballot.offer.new': '{voter} has no seat yet and gets one.',
  'ballot.offer.replaces': 'It takes the place of the ballot that {voter} sent before.',
  'ballot.offer.sameName': 'There is already a ballot of somebody called {voter}. Is it the same person?',
  'ballot.offer.counts':
    '{open, plural, one {The ballot counts for one item} other {The ballot counts for {open, number} items}}{rest, plural, =0 {.} one {; one more is settled.} other {; {rest, number} more are settled.}}',
  'ballot.offer.hidden': 'Nobody sees a vote before it is revealed.',
  'ballot.offer.add': 'Add it to the workshop',
  'ballot.offer.samePerson': 'The same person: the new one counts',
  'ballot.offer.another': 'Somebody else',
  'ballot.offer.added': 'Added: the ballot of {voter} counts.',
  'ballot.offer.notSaved': 'It could not be added. Try again, or copy the code.',
  'ballot.offer.stale':
    'It was filled in before the list changed, so it cannot be counted. Send {voter} the link to the ballot again.',
  'ballot.offer.closed': 'The workshop is closed. Open it again to take ballots.',
  'ballot.offer.settled': 'Everything is settled: it would count for nothing.',
  'ballot.offer.full': 'No seat is left for {voter}.',
  'ballot.offer.go': 'Go to the workshop',
  'ballot.offer.elsewhere':
    'If the workshop runs in another browser, copy the code and paste it where the workshop takes ballots.',
  'ballot.refused.title': 'This ballot was not opened',
} as const;
