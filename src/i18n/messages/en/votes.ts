/** What a room voted, on the stage, in its window and beside an item afterwards. */
export const votes = {
  'votes.status.agreed': 'Agreed',
  'votes.status.mixed': 'Mixed',
  'votes.status.split': 'Split',
  'votes.finding.alike': 'You all gave the same answers.',
  'votes.finding.noDifference': 'You differ on {question}, but it does not change the placement.',
  'votes.finding.turnsOn':
    '{elsewhere, plural, one {One of {total} would place it elsewhere} other {{elsewhere, number} of {total} would place it elsewhere}}: it turns on {question}.',
  'votes.finding.elsewhere':
    '{elsewhere, plural, one {One of {total} would place it elsewhere.} other {{elsewhere, number} of {total} would place it elsewhere.}}',
  'votes.finding.nobody': 'The middle answers place it where nobody’s own answers do.',
  'votes.kept.alike': 'The room gave the same answers.',
  'votes.kept.noDifference': 'The room differed on {question}, but it did not change the placement.',
  'votes.kept.turnsOn':
    '{elsewhere, plural, one {One of {total} would have placed it elsewhere} other {{elsewhere, number} of {total} would have placed it elsewhere}}: it turned on {question}.',
  'votes.kept.elsewhere':
    '{elsewhere, plural, one {One of {total} would have placed it elsewhere.} other {{elsewhere, number} of {total} would have placed it elsewhere.}}',
  'votes.kept.nobody': 'The middle answers placed it where nobody’s own answers did.',
  'votes.kept.title': 'How the room voted',
  'votes.kept.agreed': 'The room agreed.',
  'votes.kept.mixed': 'The room was of mixed minds.',
  'votes.kept.split': 'The room was split.',
  'votes.kept.by': 'Decided by {name}.',
  'votes.kept.dissent':
    '{names, select, none {{count, plural, one {One disagreed, and supports it.} other {{count, number} disagreed, and support it.}}} other {{names} disagreed, and {count, plural, one {supports} other {support}} it.}}',
  'votes.kept.parked': 'Parked: {owner} sees to it by {until}.',
  'votes.kept.parked.open': 'Parked, without a name and a day yet.',
  'votes.kept.dropped': 'Given up at the close.',
  'votes.agree':
    '{count, plural, =1 {one agrees} =2 {two agree} =3 {three agree} =4 {four agree} =5 {five agree} =6 {six agree} =7 {seven agree} =8 {eight agree} =9 {nine agree} =10 {ten agree} =11 {eleven agree} =12 {twelve agree} other {# agree}}',
  'votes.differ':
    '{count, plural, =1 {one differs} =2 {two differ} =3 {three differ} =4 {four differ} =5 {five differ} =6 {six differ} =7 {seven differ} =8 {eight differ} =9 {nine differ} =10 {ten differ} =11 {eleven differ} =12 {twelve differ} other {# differ}}',
  'votes.room': 'the room',
  'votes.notSure': 'not sure',
  'votes.unclear': '?',
  'votes.inHouse': 'In-house',
  'votes.partner': 'Partner',
  'votes.said': '{question}: the middle answer is {median}. Answers: {answers}.',
  'votes.said.nobody': '{question}: nobody answered.',
  'votes.answers.none': 'none',
  'votes.strip.summary':
    'For each question every vote as a dot over 1 to 5, without a name. Filled dots are the middle answer.',
  'votes.strip.question': 'Question',
  'votes.strip.answers': 'Answers',
  'votes.strip.first': 'First vote',
  'votes.strip.median': 'Middle answer',
  'votes.bars.finding':
    '{agreeing, plural, =0 {Nobody’s answers place it as the room’s do} one {One of {total} places it as the room does} other {{agreeing, number} of {total} place it as the room does}}: {placement}',
  'votes.bars.summary':
    'Where each vote alone would place the item: bars left of the line for in-house, right for a partner.',
  'votes.bars.whose': 'Whose answers',
  'votes.bars.somebody': 'Vote {position}',
  'votes.bars.lean': 'Lean',
  'votes.bars.outcome': 'Placement',
} as const;
