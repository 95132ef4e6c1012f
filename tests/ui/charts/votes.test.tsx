import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostParticipants } from '../../../src/domain/workshop';
import { RoomBars } from '../../../src/ui/charts/RoomBars';
import { layoutRoom } from '../../../src/ui/charts/roomLayout';
import type { RoomGroup, RoomVote } from '../../../src/ui/charts/roomVote';
import { dotRadius, frameOf, ghostRadius, layoutVotes, type Dot } from '../../../src/ui/charts/voteLayout';
import type { StripVote, VoteQuestion } from '../../../src/ui/charts/voteQuestion';
import { VoteStrip } from '../../../src/ui/charts/VoteStrip';
import { drawnMarks } from '../../support/drawnMarks';
import { twin } from './spineRows';
import { renderScreen } from '../../support/renderScreen';

const vote = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant('notSure' as const));
const room = fc.array(vote, { maxLength: mostParticipants });

/** A whole room of one mind, now and before: the widest that dots stand. */
const crowdAt = (answer: StripVote): [StripVote[], StripVote[]] => {
  const votes = Array.from({ length: mostParticipants }, () => answer);
  return [votes, votes];
};

const question = (given: Partial<VoteQuestion>): VoteQuestion => ({
  id: 'context',
  name: 'Context',
  votes: [],
  firstVotes: [],
  median: null,
  medianText: '',
  inFocus: false,
  said: 'Context: nobody has voted.',
  ...given,
});

const closest = (dots: readonly Dot[]) =>
  Math.min(
    ...dots.flatMap((one, index) => dots.slice(index + 1).map((o) => Math.hypot(one.x - o.x, one.y - o.y))),
  );

const sorted = (votes: readonly StripVote[]) => votes.map(String).toSorted();

describe('the dots of a vote', () => {
  test('are one for each vote, apart from each other, inside the picture', () => {
    fc.assert(
      fc.property(room, room, (votes, firstVotes) => {
        const frame = frameOf([{ votes, firstVotes }]);
        const { dots, ghosts } = layoutVotes({ votes, firstVotes }, frame);
        expect(sorted(dots.map((dot) => dot.vote))).toEqual(sorted(votes));
        expect(sorted(ghosts.map((dot) => dot.vote))).toEqual(sorted(firstVotes));
        expect(closest(dots)).toBeGreaterThan(2 * dotRadius);
        expect(closest(ghosts)).toBeGreaterThan(2 * ghostRadius);
        for (const { y } of dots) expect(y).toBeLessThan(frame.ruleY - dotRadius);
        for (const { y } of ghosts) expect(y).toBeGreaterThan(frame.ruleY + ghostRadius);
        for (const { x, y } of [...dots, ...ghosts]) {
          expect(x).toBeGreaterThanOrEqual(dotRadius);
          expect(x).toBeLessThanOrEqual(frame.width - dotRadius);
          expect(y).toBeGreaterThanOrEqual(dotRadius);
          expect(y).toBeLessThanOrEqual(frame.height - ghostRadius);
        }
      }),
      { numRuns: 1000, examples: [crowdAt(1), crowdAt(5), crowdAt('notSure')] },
    );
  });

  test('stand where they stand whoever voted first', () => {
    fc.assert(
      fc.property(
        room.chain((votes) =>
          fc.tuple(fc.constant(votes), fc.shuffledSubarray(votes, { minLength: votes.length })),
        ),
        ([votes, shuffled]) => {
          const places = (of: readonly StripVote[]) => {
            const given = { votes: of, firstVotes: [] };
            return layoutVotes(given, frameOf([given]))
              .dots.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)
              .toSorted();
          };
          expect(places(shuffled)).toEqual(places(votes));
        },
      ),
    );
  });
});

describe('the vote strip', () => {
  const questions = [
    question({
      votes: [1, 2, 2, 2, 'notSure'],
      firstVotes: [1, 1, 5, 2],
      median: 2,
      medianText: '2',
      said: 'Context: median 2.',
    }),
    question({
      id: 'capacity',
      name: 'Capacity',
      votes: [2, 3],
      median: 2.5,
      medianText: '2.5',
      inFocus: true,
    }),
  ];

  test('fills the dots that are the median, and only those', () => {
    renderScreen(<VoteStrip questions={questions} notSure="not sure" twin={twin} />);
    const filled = drawnMarks('[data-part="vote"][data-is-median="true"]');
    expect(filled.map((dot) => dot.getAttribute('data-vote'))).toEqual(['2', '2', '2']);
    expect(drawnMarks('[data-part="vote"]')).toHaveLength(7);
    expect(drawnMarks('[data-part="first-vote"]')).toHaveLength(4);
  });

  test('marks a half step between two answers, where no dot can be filled', () => {
    renderScreen(<VoteStrip questions={questions} notSure="not sure" twin={twin} />);
    expect(drawnMarks('[data-question="capacity"] [data-part="median"]')[0]?.getAttribute('data-at')).toBe(
      '2.5',
    );
    expect(screen.getByText('2.5')).toBeInTheDocument();
  });

  test('heads those that are not sure only where there are any', () => {
    const { rerender } = renderScreen(<VoteStrip questions={questions} notSure="not sure" twin={twin} />);
    expect(screen.getByText('not sure')).toBeInTheDocument();
    rerender(<VoteStrip questions={questions.slice(1)} notSure="not sure" twin={twin} />);
    expect(screen.queryByText('not sure')).not.toBeInTheDocument();
  });

  test('says its finding, each question as a sentence, and shows the same as a table', async () => {
    renderScreen(<VoteStrip questions={questions} notSure="not sure" twin={twin} />);
    const figure = screen.getByRole('figure', { name: twin.finding });
    expect(within(figure).getByText('Context: median 2.')).toBeInTheDocument();
    await userEvent.click(within(figure).getByRole('button', { name: 'Show as table' }));
    expect(within(figure).getByRole('table', { name: twin.finding })).toBeInTheDocument();
  });
});

const bar = (lean: number, given: Partial<RoomVote> = {}): RoomVote => ({
  lean,
  side: lean > 0 ? 'inHouse' : lean < 0 ? 'partner' : 'line',
  mark: lean === 0 ? 'onTheLine' : 'bar',
  ...given,
});

describe('the bars of a room', () => {
  const groups: readonly RoomGroup[] = [
    { id: 'agree', label: 'two agree', votes: [bar(-0.5), bar(-0.25)] },
    { id: 'differ', label: 'one differs', votes: [bar(0.25)] },
  ];
  const roomBar = {
    ...bar(-0.375),
    label: 'the room',
    sizeText: '38',
    placement: 'Place with a partner',
    certainty: 'proposed' as const,
  };
  const words = { inHouse: 'In-house', partner: 'Partner' };

  test('never meet, however many they are, and each group has its words beside it', () => {
    const someBar = fc.integer({ min: -8, max: 8 }).map((eighths) => bar(eighths / 8));
    const someGroups = fc.array(fc.array(someBar, { minLength: 1, maxLength: 12 }), { maxLength: 4 });
    fc.assert(
      fc.property(someGroups, (given) => {
        const layout = layoutRoom(given.map((votes, index) => ({ id: String(index), label: '', votes })));
        const heights = layout.rows.map(({ y }) => y);
        expect(layout.labels).toHaveLength(given.length);
        heights.forEach((y, index) => {
          expect(y - (heights[index - 1] ?? -1)).toBeGreaterThan(0.57);
        });
        expect(Math.max(0, ...heights)).toBeLessThanOrEqual(layout.height);
      }),
    );
  });

  test('lie on their own sides, and the words stand on the side a bar leaves empty', () => {
    renderScreen(<RoomBars groups={groups} room={roomBar} words={words} twin={twin} />);
    expect(drawnMarks('[data-part="vote"]').map((drawn) => drawn.getAttribute('data-side'))).toEqual([
      'partner',
      'partner',
      'inHouse',
    ]);
    expect(layoutRoom(groups).labels).toMatchObject([
      { label: 'two agree', side: 'left' },
      { label: 'one differs', side: 'right' },
    ]);
    expect(screen.getByText('Place with a partner')).toBeInTheDocument();
    expect(screen.getByText('38')).toBeInTheDocument();
  });

  test('dashes what is only proposed, and draws it whole once it is settled', () => {
    const pieces = () =>
      drawnMarks('[data-part="room"] [data-part="bar"]')[0]?.getAttribute('d')?.split('M').length;
    const { rerender } = renderScreen(<RoomBars groups={groups} room={roomBar} words={words} twin={twin} />);
    const proposed = pieces();
    rerender(
      <RoomBars
        groups={groups}
        room={{ ...roomBar, certainty: 'decided' }}
        words={words}
        twin={twin}
        snaps
      />,
    );
    expect(pieces()).toBe(2);
    expect(proposed).toBeGreaterThan(2);
  });
});
