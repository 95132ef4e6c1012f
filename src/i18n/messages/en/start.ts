/** Words of the start page, its saved work and its bin. */
export const start = {
  'start.title': 'Who should own this work?',
  'start.lead':
    'List your IT work. Answer four questions on each piece. See which side of the line it falls on, and where nobody is holding it.',
  'start.begin': 'By myself',
  'start.beginAnother': 'Start a new list',
  'start.workshop': 'Run a workshop',
  'start.example': 'See an example',
  'start.openFile': 'Open a file',
  'start.effort': '25 items ≈ 15 minutes. No account.',
  'start.embed': 'Put it on your website',
  'start.drop': 'Drop the file to open it',
  'start.spine.caption':
    'An example: six kinds of work fall on the in-house side, four on the partner’s, and nobody holds the last three.',
  'start.spine.inHouse': 'In-house',
  'start.spine.partner': 'Partner',
  'start.spine.inHouseWork': 'In-house: ',
  'start.spine.partnerWork': 'Partner: ',
  'start.spine.nobody': 'Nobody holds: ',
} as const;
