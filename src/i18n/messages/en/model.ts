/** Words of the operating model, readiness and capacity. */
export const model = {
  'model.means.tooEarly':
    '{share} of the work has no settled delivery. Above 30% any verdict would be a guess.',
  'model.means.inHouse': 'So little leaves that a partner would be a guest, not a way of working.',
  'model.means.inHouseLed':
    'Your people run most of the daily work and decide; a partner adds hours and skills where they are short.',
  'model.means.answerFour':
    'So much daily work leaves that sharing it needs conditions. Say below which of them hold here.',
  'model.means.fullyManaged':
    'Most of the hours leave and nobody inside leads the work: one partner runs it, you keep the decisions.',
  'model.means.coManaged': 'You share daily work with a partner, and what sharing rests on is in place.',
  'model.means.withoutConditions':
    'You share daily work with a partner, and part of what sharing rests on is missing.',

  'model.name.tooEarly': 'too early to call',
  'model.name.inHouse': 'in-house',
  'model.name.inHouseLed': 'in-house led, with flexible hands',
  'model.name.answerFour': 'four statements to answer',
  'model.name.fullyManaged': 'fully managed',
  'model.name.coManaged': 'co-managed with the conditions met',
  'model.name.withoutConditions': 'co-managed work without the conditions',

  'model.empty': 'Rate some work first; the operating model follows from it.',
  'model.ops': 'Daily work a partner delivers',
  'model.project': 'Project work a partner delivers',
  'model.zone.inHouse': 'in-house',
  'model.zone.ledInside': 'led inside',
  'model.zone.sharedOut': 'co-managed, or fully managed',
  'model.zone.flexible': 'flexible hands',
  'model.of.hours': '{out, number} of {all, plural, one {# hour} other {# hours}} a month',
  'model.of.items': '{out, number} of {all, plural, one {# item} other {# items}}',
  'model.of.none': 'None on your list',
  'model.thresholds.ops':
    'Under 15% counts as in-house, if projects stay too. From 35% on, sharing needs conditions.',
  'model.thresholds.project':
    'Under 25% counts as in-house, if daily work stays too. From there on, hands come in.',
  'model.figures': 'Items behind this figure',
  'model.figures.item': 'Item',
  'model.figures.hours': 'Hours a month',
  'model.figures.delivers': 'Delivers',
  'model.figures.estimated': 'about {hours}',
  'model.measure.hours': 'Measured in hours: {known} of {total} items have them.',
  'model.measure.estimated':
    '{count, plural, one {One item takes} other {# items take}} the median of {count, plural, one {its} other {their}} kind.',
  'model.measure.items': 'Counted in items, because hours are given for {known} of {total}, under 80%.',
  'model.addHours': 'Add hours',

  'model.next': 'Next nearest: {name}.',
  'model.next.none': 'No single change leads to another verdict.',
  'model.next.opsOut':
    'It takes {lands, select, above {just over } below {just under } other {}}{to} of daily work with a partner instead of {from}{hours, plural, =0 {} one {: # {direction} hour a month} other {: # {direction} hours a month}}.',
  'model.next.projectOut':
    'It takes {lands, select, above {just over } below {just under } other {}}{to} of project work with a partner instead of {from}{hours, plural, =0 {} one {: # {direction} hour a month} other {: # {direction} hours a month}}.',
  'model.next.unresolved':
    'It takes {lands, select, above {just over } below {just under } other {}}{to} of the work without settled delivery instead of {from}{hours, plural, =0 {} one {: # {direction} hour a month} other {: # {direction} hours a month}}.',
  'model.next.more': 'more',
  'model.next.fewer': 'fewer',
  'model.next.leadership': 'It takes one answer: leadership from “{from}” to “{to}”.',
  'model.next.readiness': 'It takes readiness of {to} instead of {from}, of 4.',
  'model.next.how': 'How near that is',
  'model.next.points':
    'Moves are compared in percentage points; half an answer counts as 12.5. This one is {points}.',

  'model.caution': 'Which caution is yours?',
  'model.caution.oneOwnerView':
    'The one-owner view’s: {out} of your daily work leaves and {stays} stays, and a split environment breeds gaps.',
  'model.caution.leverageView':
    'The leverage view’s: only {out} of your project work leaves, so your own people may be the bottleneck.',
  'model.caution.noProjects':
    'The leverage view’s: no project work is on your list. Ask what is waiting for somebody to start it.',
  'model.caution.none':
    'Neither. {ops} of daily work and {project} of project work leave: outside both warnings.',
  'model.caution.how': 'When each of them warns',
  'model.caution.rule':
    'The one-owner view warns when 15 to 85% of daily work leaves; the leverage view when under 25% of project work does.',

  'model.views': 'Two views, and who sells what',
  'model.views.leverage': 'The leverage view',
  'model.views.leverage.who': 'Smartt, sells flexible hours',
  'model.views.leverage.says': 'Inside owns why and what; partners deliver how.',
  'model.views.oneOwner': 'The one-owner view',
  'model.views.oneOwner.who': 'FIT, sells fully managed',
  'model.views.oneOwner.says':
    'Splitting an environment breeds gaps. Co-managed suits large organisations with their house in order.',
  'model.views.agree': '<b>Both agree:</b> unclear ownership is what goes wrong, and you stay answerable.',
  'model.views.apart':
    'One argues mostly from projects, the other mostly from daily operations and incidents. So the two are measured apart here.',

  'model.ready.yes': 'Ready for co-managed? Yes.',
  'model.ready.no': 'Ready for co-managed? Not yet.',
  'model.ready.open': 'Ready for co-managed? {left, plural, one {One answer} other {# answers}} to go.',
  'model.ready.statement': 'Statement',
  'model.ready.said': 'You said',
  'model.ready.list': 'Your list says',
  'model.ready.total': '{total} of 4 count, 3.5 are needed.',
  'model.ready.counting': '“In place” counts 1, “partly” ½, “not yet” and “not sure” 0.',
  'condition.leadership': 'Leadership',
  'condition.leadership.means': 'One person inside sets direction, and it sticks',
  'condition.documentation': 'Documentation',
  'condition.documentation.means': 'A new engineer could run it from what is written',
  'condition.sharedTooling': 'Shared tooling',
  'condition.sharedTooling.means': 'One ticket queue, one monitoring, one asset list',
  'condition.enforcedAccountability': 'Enforced accountability',
  'condition.enforcedAccountability.means': 'Every item has one owner, and missing it matters',
  'readiness.inPlace': 'In place',
  'readiness.partly': 'Partly',
  'readiness.notYet': 'Not yet',
  'readiness.notSure': 'Not sure',
  'model.evidence.onlyYou': 'Only you can tell',
  'model.evidence.direction':
    '{named, plural, =0 {None} other {#}} of {total, plural, one {# direction decision has} other {# direction decisions have}} one name',
  'model.evidence.direction.all':
    '{total, plural, one {The one direction decision has} other {All # direction decisions have}} one name',
  'model.evidence.documents':
    'Who holds the documents is known for {held, number} of {total, number} that a partner delivers',
  'model.evidence.names': '{unnamed} of {total} have no single name.',
  'model.evidence.names.all': 'Every item has one name',
  'model.evidence.cross': 'You said “in place”; {unnamed} of {total} have no single name. It counts half.',
  'model.evidence.which': 'Show which',
  'model.evidence.add': 'Note what shows it',
  'model.evidence.note': 'What shows it: {condition}',
  'model.evidence.change': 'Change the note',
  'model.evidence.keep': 'Keep the note',

  'model.flagged':
    '{count, plural, one {One decision stays yours} other {# decisions stay yours}} whoever delivers',
  'model.flagged.none': 'No decision on your list is flagged as yours alone.',
  'model.open': '{count, plural, one {One item is} other {# items are}} not settled',
  'model.routes': 'Two routes from here',
  'model.routes.meet': 'Meet the conditions',
  'model.routes.meet.how': 'What counts in full today: {done} of 4. These do not:',
  'model.routes.unanswered': 'not answered',
  'model.routes.capped': 'in place, but names are missing',
  'model.routes.lanes': 'Give whole groups to one owner',
  'model.routes.lanes.how': 'These groups are split between your team and a partner:',
  'model.routes.lanes.item': '{lane}: {inHouse} in-house, {partner} with a partner',
  'model.routes.lanes.noGroup': 'Without a group',
  'model.routes.lanes.none': 'No group of your list is split. What is shared is shared between groups.',
  'model.size':
    '<b>The size of it:</b> about <b>{hours, plural, one {# hour} other {# hours}} a month</b> of flexible work, {ongoing} daily and {project} on projects.',
  'model.size.none': 'The size of it in hours a month needs hours on the items: none that leaves has any.',

  'capacity.title': 'What it asks of your team',
  'capacity.missing':
    '{count, plural, one {One item has} other {# items have}} no hours a month and {count, plural, one {is} other {are}} in none of these figures.',
  'capacity.none':
    'No item has hours a month yet, so there is nothing to weigh here. A rough figure for each is enough.',
  'capacity.team': 'Hours a month your team has',
  'capacity.team.hint': 'Everybody together, after holidays and meetings',
  'capacity.unit': 'hours',
  'capacity.review': 'Reviewing takes',
  'capacity.review.hint': '15% of moved hours is our assumption; use your own figure if you have one',
  'capacity.review.unit': '% of moved hours',
  'capacity.problem': 'A number from 0 up',
  'capacity.problem.share': 'A number from 0 to 100',
  'capacity.save': 'Keep these',
  'capacity.gap.unknown': 'Say how many hours your team has, and this page can tell whether the work fits.',
  'capacity.gap.now.over': 'Today the work asks {asked} of your {available} hours: {over} too many.',
  'capacity.gap.now.fits': 'Today the work asks {asked} of your {available} hours: {left} to spare.',
  'capacity.gap.after.over': '<b>After, it asks {asked}, reviewing included: {over} more than there are.</b>',
  'capacity.gap.after.fits': '<b>After, it asks {asked}, reviewing included: {left} to spare.</b>',
  'capacity.asks': 'Your team does {now} hours a month today and {after} after, reviewing included.',
  'capacity.partner':
    'A partner delivers <b>{hours, plural, one {# hour} other {# hours}} a month</b>, of which {fresh} {fresh, plural, one {is} other {are}} new to a partner.',

  'hours.finding': 'Moved hours are not saved hours',
  'hours.summary':
    'Today your team does {now} of {total} hours a month, after {after}; reviewing what moved takes {reviewing} on top.',
  'hours.now': 'Now',
  'hours.after': 'After',
  'hours.reviewing': 'Reviewing what moved, on top',
  'hours.total': '{hours} h a month',
  'hours.short': '{hours} h',
  'hours.part.inHouse.ongoing': 'in-house, daily',
  'hours.part.inHouse.project': 'in-house, projects',
  'hours.part.partner.ongoing': 'partner, daily',
  'hours.part.partner.project': 'partner, projects',
  'hours.part.shared.ongoing': 'between the two, daily',
  'hours.part.shared.project': 'between the two, projects',
  'hours.part.nobody.ongoing': 'nobody, or nobody knows, daily',
  'hours.part.nobody.project': 'nobody, or nobody knows, projects',
  'hours.part.undecided.ongoing': 'not decided, daily',
  'hours.part.undecided.project': 'not decided, projects',
  'hours.part.reviewing': 'reviewing, inside',
  'hours.table.where': 'Where',
  'hours.table.now': 'Now',
  'hours.table.after': 'After',

  'whatIf.title': 'What if the team had…',
  'whatIf.slider': 'Team hours to try',
  'whatIf.value': '{hours, plural, one {# hour} other {# hours}} a month',
  'whatIf.all':
    'Everything that stays inside fits, with {left, plural, one {# hour} other {# hours}} to spare.',
  'whatIf.over':
    '{count, plural, one {One item no longer fits} other {# items no longer fit}}: {hours, plural, one {# hour} other {# hours}} a month too many.',
  'whatIf.how': 'What goes first',
  'whatIf.order':
    'Nothing is rated anew. Reviewing comes first, then what is decided inside, then what leans inside most strongly.',
  'whatIf.item': '{hours} h a month',
  'whatIf.keep': 'Keep {hours} as the team’s hours',

  'load.over':
    '{count, plural, one {{name} answers for more than 30%} other {# people answer for more than 30% each}}',
  'load.fine': 'Nobody answers for more than 30%',
  'load.summary': 'Share of items and of hours a month that each named person or role answers for.',
  'load.none': 'Nobody is named yet. Name the first on any item.',
  'load.rule':
    'The thick bar counts items, the thin one hours, reviewing included. Worked out from five items and two names on.',
  'load.items': '{items, plural, one {# item} other {# items}} of {total, number}, {share}',
  'load.hours': '{hours} h, {share}',
  'load.table.person': 'Answers',
  'load.table.items': 'Items',
  'load.table.itemShare': 'Share of items',
  'load.table.hours': 'Hours a month',
  'load.table.duties': 'Reviewing, of these',
  'load.table.hoursShare': 'Share of hours',

  'fromTo.finding':
    '{items, plural, =0 {Nothing changes place} one {One item changes place} other {# items change place}}{hours, plural, =0 {} one {, # hour a month} other {, # hours a month}}',
  'fromTo.summary': 'Arrows from where work is done today to where the result puts it.',
  'fromTo.stay':
    '{items, plural, one {One item stays} other {# items stay}} where {items, plural, one {it is} other {they are}}.',
  'fromTo.flow':
    '{items, plural, one {# item} other {# items}}{hours, plural, =0 {} one {, # h a month} other {, # h a month}}',
  'fromTo.note.shared': 'shared today',
  'fromTo.note.nobody': 'nobody today',
  'fromTo.note.open': 'not decided',
  'fromTo.note.sharedOpen': 'shared today, not decided',
  'fromTo.note.nobodyOpen': 'nobody today, not decided',
  'fromTo.side.inHouse': 'In-house',
  'fromTo.side.partner': 'Partner',
  'fromTo.side.shared': 'Between the two',
  'fromTo.side.nobody': 'Nobody, or nobody knows',
  'fromTo.side.undecided': 'Not decided',
  'fromTo.table.from': 'Today',
  'fromTo.table.to': 'Result',
  'fromTo.table.items': 'Items',
  'fromTo.table.ongoing': 'Daily hours',
  'fromTo.table.project': 'Project hours',
} as const;
