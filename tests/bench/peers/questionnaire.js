/** The questionnaire that everybody in the bench asks: twenty items, four questions on each, six answers to each. */
export const items = Array.from({ length: 20 }, (_, at) => `Work ${at + 1}`);

export const questions = [
  { name: 'context', title: 'How much must someone know about our business to do this well?', inside: true },
  {
    name: 'continuity',
    title: 'What would we lose if different people did this every six months?',
    inside: true,
  },
  { name: 'capacity', title: 'How short are we of time or skill to do this properly?', inside: false },
  { name: 'crossTeam', title: 'How many teams or systems must move together to finish this?', inside: false },
];

export const answers = [
  { value: 1, text: '1, very little' },
  { value: 2, text: '2, little' },
  { value: 3, text: '3, some' },
  { value: 4, text: '4, much' },
  { value: 5, text: '5, very much' },
  { value: 0, text: 'Not sure' },
];

/** What is drawn at the end: how far the answers to one item pull inside, −8 to 8. `rating` gives each answer. */
export function leanOf(rating) {
  return questions.reduce((sum, { name, inside }) => {
    const given = Number(rating(name) ?? 0);
    if (given === 0) return sum;
    return sum + (inside ? given - 3 : 3 - given);
  }, 0);
}
