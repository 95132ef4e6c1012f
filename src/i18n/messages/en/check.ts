/** The four line-ups in which the answers are compared with each other. */
export const check = {
  'check.title': 'Does this order look right?',
  'check.lead':
    'Each question once more, with all your items side by side. Move what is out of place and its answer changes with it.',
  'check.criteria': 'The questions',
  'check.chip':
    '{item}: {place, select, notSure {not sure} other {{place}, {wording}}}. Move it with the arrow keys.',
  'check.moveTo': 'Move {item} to',
  'check.moved': '{item} moved to {place, select, notSure {not sure} other {{place}, {wording}}}.',
  'check.waiting':
    '{count, plural, one {One item has no answer here yet.} other {# items have no answer here yet.}}',
  'check.nothing': 'No item has an answer to this question yet.',
  'check.find': 'Find an item',
  'check.hidden':
    '{count, plural, one {One more item is not drawn: find it by its name.} other {# more items are not drawn: find them by name.}}',
  'check.back': 'Back to rating',
  'check.next': 'See results',
} as const;
