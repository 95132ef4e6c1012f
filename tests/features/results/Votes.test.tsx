import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Ratings } from '../../../src/domain/rating';
import { nameWordsIn } from '../../../src/catalogue/nameWords';
import { computeWeights } from '../../../src/domain/weights';
import type { WorkItem } from '../../../src/domain/workItem';
import type { Discussion, Settlement } from '../../../src/domain/workshop';
import { deserves, everything, findItems } from '../../../src/features/results/findItems';
import { Votes } from '../../../src/features/results/item/Votes';
import { rememberResults } from '../../../src/features/results/resultRow';
import { loadMessages } from '../../../src/i18n/catalogue';
import { item } from '../../support/assessments';
import { drawnMarks } from '../../support/drawnMarks';
import { renderScreen } from '../../support/renderScreen';
import { rated } from './results.fixture';

const weights = computeWeights({ method: 'equal' }, 'outside');

function discussed(votes: readonly Ratings[], settlement: Settlement | null = null): Discussion {
  const first = votes.map((vote) => ({ ...vote, context: 5, voterId: '' }));
  const second = votes.map((vote) => ({ ...vote, voterId: '' }));
  return {
    rounds: [
      { votes: first, isRevealed: true },
      { votes: second, isRevealed: true },
    ],
    settlement,
    seconds: 120,
  };
}

const agreed = [rated(2, 2, 5, 2), rated(2, 2, 5, 2), rated(1, 2, 5, 2), rated(2, 2, 5, 2)];
const split = [rated(5, 5, 1, 1), rated(1, 1, 5, 5), rated(5, 5, 5, 5), rated(1, 1, 1, 1)];

const patching = (discussion: Discussion | null): WorkItem =>
  item('Server patching', { ...rated(2, 2, 5, 2), discussion });

describe('How a room voted', () => {
  beforeAll(async () => {
    await loadMessages('en', 'votes');
  });

  it('is drawn beside the item, the first vote as ghosts, and said in the past', () => {
    renderScreen(<Votes item={patching(discussed(agreed))} weights={weights} />);
    const figure = screen.getByRole('figure', {
      name: 'The room differed on Context, but it did not change the placement.',
    });
    expect(drawnMarks('[data-part="vote"]')).toHaveLength(16);
    expect(drawnMarks('[data-part="first-vote"]')).toHaveLength(16);
    expect(within(figure).getByText(/^Context: the middle answer is 2/)).toBeInTheDocument();
    expect(screen.getByText('The room agreed.')).toBeInTheDocument();
  });

  it('says who decided, and that somebody disagrees, by name only where one was kept', () => {
    const by = { kind: 'snapped' as const, decidedBy: 'Ana' };
    const { unmount } = renderScreen(
      <Votes item={patching(discussed(split, { ...by, dissent: ['', ''] }))} weights={weights} />,
    );
    expect(
      screen.getByText('The room was split. Decided by Ana. 2 disagreed, and support it.'),
    ).toBeInTheDocument();
    unmount();
    renderScreen(<Votes item={patching(discussed(split, { ...by, dissent: ['Ben'] }))} weights={weights} />);
    expect(
      screen.getByText('The room was split. Decided by Ana. Ben disagreed, and supports it.'),
    ).toBeInTheDocument();
  });

  it('says who sees to what was parked', () => {
    const parked = { kind: 'parked' as const, owner: 'Chloé', until: '2026-12-09' };
    renderScreen(<Votes item={patching(discussed(split, parked))} weights={weights} />);
    expect(screen.getByText(/Parked: Chloé sees to it by December 9, 2026\.$/)).toBeInTheDocument();
  });

  it('is nothing where nobody voted', () => {
    renderScreen(<Votes item={patching({ rounds: [], settlement: null, seconds: 20 })} weights={weights} />);
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  });

  it('can be looked for: what the room did not agree on', () => {
    const read = rememberResults(weights, nameWordsIn('en'));
    const rows = [patching(null), patching(discussed(agreed)), patching(discussed(split))].map(read);
    expect(rows.map(({ agreement }) => agreement)).toEqual([null, 'agreed', 'split']);
    expect(rows.map((row) => deserves(row, 'notAgreed'))).toEqual([false, false, true]);
    expect(findItems(rows, { ...everything, show: 'notAgreed' }, { locale: 'en' })).toEqual([rows[2]]);
  });
});
