/** The method in plain words: what is asked, what follows, how firm it is, and where it comes from. */
export const explain = {
  'explain.title': 'How it works',
  'explain.lead':
    'Four questions say which way a piece of work pulls, three flags say what may never leave, and a line shows who should own it. Every number can be worked out by hand from this page.',
  'explain.contents': 'On this page',

  'explain.questions': 'The four questions',
  'explain.questions.1':
    'Each is answered from 1 to 5, or with “not sure”. The first two pull in-house when the answer is high, the other two pull to a partner.',
  'explain.questions.context':
    '<b>Context.</b> How much must someone know about our business to do this well? High pulls in-house.',
  'explain.questions.continuity':
    '<b>Continuity.</b> What would we lose if different people did this every six months? High pulls in-house.',
  'explain.questions.capacity':
    '<b>Capacity.</b> How short are we of time or skill to do this properly? High pulls to a partner.',
  'explain.questions.crossTeam':
    '<b>Cross-team.</b> How many teams or systems must move together to finish this? High pulls to a partner.',
  'explain.questions.2':
    'The middle answer pulls nowhere. A low answer is evidence for the other side: work that needs no special knowledge can go out, and work you have time for can stay.',
  'explain.questions.3':
    'No result shows while you answer, because people steer towards the result they want. The first item is worked through as an example; the rest wait.',

  'explain.guardrails': 'Flags come first',
  'explain.guardrails.1':
    'Some decisions only your organisation can answer for: which <b>risks</b> to live with, what to tell auditors, insurers and regulators about <b>compliance</b>, and the <b>direction</b> of architecture, vendors and priorities. Such an item is decided inside, whatever its ratings say: a flag is never traded against ratings.',
  'explain.guardrails.2':
    'If there is hands-on work beyond the decision, the four questions say who could do it. Flag decisions, not importance: important work can still be delivered by a partner.',

  'explain.placement': 'Where an item lands',
  'explain.placement.1': 'The first of these that applies wins.',
  'explain.placement.decideInside': '<b>Decide inside</b>, if any flag is set.',
  'explain.placement.findOut':
    '<b>Find out first</b>, if answers are missing and under 60% of the ways to fill them agree.',
  'explain.placement.ownInsideDeliverOutside':
    '<b>Own inside, partner delivers</b>, if both sides pull at 60 of 100 or more.',
  'explain.placement.keepLight':
    '<b>Keep it light</b>, if it is on the line and both sides pull at 40 or less: leave it, automate it, bundle it, or stop it.',
  'explain.placement.onTheLine':
    '<b>On the line</b>, if the two pulls are within 10 of each other: a person decides, by a date.',
  'explain.placement.keepInHouse': '<b>Keep in-house</b>, if the in-house pull is stronger.',
  'explain.placement.placeWithPartner':
    '<b>Place with a partner</b>, if the partner pull is stronger. Their lead answers for delivery, and somebody here reviews it.',
  'explain.placement.2':
    'Anybody may decide otherwise, with a reason. Both then stay visible: what the answers say and what was decided. On a flagged item only who delivers can be changed, never who answers.',

  'explain.line': 'The line',
  'explain.line.1':
    'Each answer pulls by its weight times its distance from the middle. What pulls in-house less what pulls to the partner is the lean, from 0 on the line to 100 at either end. Under 10 is on the line, to 25 slightly, to 50 clearly, from 50 strongly.',
  'explain.line.2':
    'On the map, in-house pull goes up and partner pull goes right. The line runs through the middle, where both are equal. Give one side more weight and the line turns.',
  'explain.line.3':
    'The line is made of names: each item is a piece of it, held by the one person who answers. Where there is no name, it breaks.',
  'explain.line.4':
    'The band around it is narrow on purpose. Held against published placements of the same work, a wider one left more of it undecided and was no more often right.',

  'explain.firmness': 'How firm a result is',
  'explain.firmness.1':
    '<b>Steps.</b> The ladder shows what every other answer would make of the item. About half of all possible answer sets are one step from another result, so every item says what would change it.',
  'explain.firmness.2':
    '<b>All weightings.</b> Think of every way to share 100 between the questions. The share of them under which the item keeps its side is worked out exactly, not by sampling, and whatever weights you chose. Under 75% it is a close call, and is called so wherever it shows.',
  'explain.firmness.3':
    '<b>Your weights.</b> How wrong they would have to be before the item crosses, and where each alone would tip it.',
  'explain.firmness.4':
    '<b>Its limit.</b> All of this describes your own answers and weights, not the world. On published placements the firmest answers agreed no more often than the others. Firm means “it would take more to change your mind”, not “it is true”.',

  'explain.crossTeam': 'The contested question',
  'explain.crossTeam.1':
    'Cross-team is disputed. One view says that work across teams goes out, because somebody with free hands must carry it across. Public-sector guidance says that work which hangs together with other services is riskier to contract out.',
  'explain.crossTeam.2':
    'Both can be right in different organisations. In the settings you can turn the question round or leave it out, and see what would change before you save. An item that hangs on this question alone says so.',

  'explain.sources': 'Where this comes from, and who gains',
  'explain.sources.smartt':
    '<b>Smartt</b>, “Draw the line”: the inside owns why and what, partners deliver how. Smartt sells flexible partner hours. Its examples are mostly projects.',
  'explain.sources.fit':
    '<b>FIT</b>: splitting an environment between two parties breeds gaps, and sharing suits large organisations with their house in order. FIT sells fully managed service. Its examples are mostly daily operations and incidents.',
  'explain.sources.agree':
    'They agree that unclear ownership is what goes wrong, and that the business stays answerable whoever does the work. Neither is neutral, which is why both are named.',
  'explain.sources.papers':
    'The share of all weightings follows Varsi (1973), Ali (1973) and Lasserre (2014, arXiv 1412.4617); weights by rank are rank-order centroids (Barron and Barrett, 1996).',

  'explain.promise': 'What stays here',
} as const;
