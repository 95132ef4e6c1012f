/** The room's own window, on the second screen. */
export const room = {
  'room.title': 'The room’s window',
  'room.waiting': 'Waiting for the facilitator’s window',
  'room.waiting.text':
    'This window shows what the room may see, and nothing before its time. Open the workshop in another window of this browser.',
  'room.fullScreen': 'Full screen',
  'room.light': 'Light',
  'room.dark': 'Dark',
  'room.gathering': 'Who should own this work?',
  'room.gathering.text':
    '{items, plural, one {One piece of work} other {{items, number} pieces of work}}. Everybody votes alone, all votes are shown at once, and nobody’s name is on them.',
  'room.blank': 'Nothing is shown for a moment.',
  'room.position': 'Item {position, number} of {total, number}',
  'room.position.again': 'Item {position, number} of {total, number}, second vote',
  'room.votesIn': '{in, number} of {of, number} in',
  'room.secondsLeft': '{seconds, plural, one {One second left} other {{seconds, number} seconds left}}',
  'room.timeIsUp': 'Time is up',
  'room.revealed': 'Revealed together, {in, number} of {of, number} in',
  'room.noVote': 'There is no hands-on work to vote on: who decides is settled by its flag.',
  'room.speaks.lowest': 'The lowest answer on {question} speaks',
  'room.speaks.highest': 'The highest answer on {question} speaks',
  'room.deciding': 'Now one person decides',
  'room.snapped': 'The line is snapped: {placement}',
  'room.parked': 'Parked: somebody sees to it, by a date',
  'room.dropped': 'Given up today',
  'room.closing': 'That was the list',
  'room.closing.settled':
    '{settled, plural, =0 {Nothing is settled yet} one {One item is settled} other {{settled, number} items are settled}}',
  'room.closing.parked':
    '{parked, plural, =0 {Nothing is parked} one {One is parked} other {{parked, number} are parked}}',
  'room.closing.open':
    '{open, plural, =0 {Nothing is left open} one {One is still open} other {{open, number} are still open}}',
} as const;
