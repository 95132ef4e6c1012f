/** The words of the settings, and of the weights wherever they are set. */
export const settings = {
  'settings.title': 'Settings',
  'settings.weights': 'What counts how much',
  'settings.weights.why':
    'Best set before you rate, while no result is in sight. Change it later and you see what crosses before you save.',
  'settings.weights.save': 'Use these weights',
  'settings.weights.saved': 'These weights are in use.',
  'settings.weights.back': 'Put back',

  'weighting.method': 'How to set the weights',
  'weighting.equal': 'Equal',
  'weighting.rank': 'By rank',
  'weighting.swing': 'By swing',
  'weighting.direct': 'Direct',
  'weighting.equal.help': 'Each side counts half, shared equally by its questions.',
  'weighting.rank.help':
    'Put the four in order, most important first. The first then counts about half, the last about a sixteenth.',
  'weighting.swing.help':
    'Imagine each question going from its lowest answer to its highest. The swing that matters most is 100; set the others beside it.',
  'weighting.direct.help': 'Set each weight; the others give way, so that they always sum to 100.',
  'weighting.inUse.equal': 'equal',
  'weighting.inUse.rank': 'by rank',
  'weighting.inUse.swing': 'by swing',
  'weighting.inUse.direct': 'set directly',
  'weighting.inUse.crossTeamInside': '{weighting}; cross-team turned round',
  'weighting.inUse.crossTeamOff': '{weighting}; cross-team left out',
  'weighting.rank.place': '{place}. {criterion}',
  'weighting.rank.up': 'Move {criterion} up',
  'weighting.rank.down': 'Move {criterion} down',
  'weighting.rank.moved': '{criterion} is now number {place} of {total}.',
  'weighting.share': '{criterion} counts {share} of 100',
  'weighting.problem.weightBelowZero': 'A weight cannot be less than zero.',
  'weighting.problem.insideWithoutWeight':
    'The in-house side needs at least one question that counts. Raise Context or Continuity.',
  'weighting.problem.outsideWithoutWeight':
    'The partner side needs at least one question that counts. Raise Capacity or Cross-team.',
  'weighting.finding.same': 'Equal weights: this is where the four answers alone put everything.',
  'weighting.finding.none': 'No placement changes.',
  'weighting.finding':
    '{count, plural, =1 {One placement changes.} =2 {Two placements change.} =3 {Three placements change.} =4 {Four placements change.} other {# placements change.}}',
  'weighting.comparedWithSaved': 'Before you save, beside the weights in use:',
  'weighting.crossing.keepInHouse': '<b>{item}</b> comes in-house.',
  'weighting.crossing.placeWithPartner': '<b>{item}</b> goes to a partner.',
  'weighting.crossing.ownInsideDeliverOutside': '<b>{item}</b> is owned inside, and a partner delivers.',
  'weighting.crossing.decideInside.inHouse': '<b>{item}</b>: your team does the hands-on part.',
  'weighting.crossing.decideInside.partner': '<b>{item}</b>: a partner does the hands-on part.',
  'weighting.crossing.decideInside.undecided': '<b>{item}</b>: the hands-on part is open again.',
  'weighting.crossing.findOut': '<b>{item}</b> becomes something to find out.',
  'weighting.crossing.keepLight': '<b>{item}</b> becomes work to keep light.',
  'weighting.crossing.onTheLine': '<b>{item}</b> lands on the line.',
  'weighting.crossing.none': '<b>{item}</b> is no longer placed.',
  'weighting.crossing.more': '{count, plural, one {One more changes.} other {# more change.}}',

  'settings.crossTeam': 'Which way cross-team work points',
  'settings.crossTeam.outside': 'To a partner',
  'settings.crossTeam.outside.means':
    'Work that crosses teams points to a partner: somebody must carry it across.',
  'settings.crossTeam.inside': 'Turned round',
  'settings.crossTeam.inside.means': 'Work that hangs together with other work points inside.',
  'settings.crossTeam.off': 'Off',
  'settings.crossTeam.off.means':
    'The question is not asked and does not count. Answers already given are kept.',
  'settings.crossTeam.contested':
    'This one is contested. Smartt, which sells flexible partner hours, says that work across teams goes out. Public-sector guidance says that work which hangs together with other services is riskier to contract out. Both know their trade. Choose what fits your organisation; items that hang on this alone are marked.',
  'settings.crossTeam.effect':
    '{count, plural, =0 {It changes no placement as things stand.} one {# placement would change.} other {# placements would change.}}',
  'settings.crossTeam.save': 'Use this',

  'settings.appearance': 'Appearance',
  'settings.theme': 'Theme',
  'settings.theme.system': 'As the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.keyboard': 'Keyboard',
  'settings.shortcuts': 'Single-key shortcuts',
  'settings.shortcuts.help':
    'Digits answer, brackets step through items. Switch them off if they get in the way of your tools.',

  'settings.forget': 'Forget everything here',
  'settings.forget.what':
    'Removes every list, the bin, these settings and the page’s own copy for offline from this browser. Files you saved elsewhere stay. This cannot be undone.',
  'settings.forget.start': 'Forget everything…',
  'settings.forget.title': 'Forget everything in this browser?',
  'settings.forget.typed': 'Type {word} to go on',
  'settings.forget.word': 'forget',
  'settings.forget.wrong': 'Type the word {word} to make sure.',
  'settings.forget.confirm': 'Forget everything',
  'settings.forget.cancel': 'Keep it all',
} as const;
