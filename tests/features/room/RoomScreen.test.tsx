import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { newWorkItem } from '../../../src/document/workItemFields';
import type { RoomView } from '../../../src/domain/roomView';
import { toRoomItem } from '../../../src/domain/roomView';
import { computeWeights } from '../../../src/domain/weights';
import { RoomScreen } from '../../../src/features/room/RoomScreen';
import { loadMessages } from '../../../src/i18n/catalogue';
import { WordsProvider } from '../../../src/i18n/Words';
import { drawnMarks } from '../../support/drawnMarks';

const weights = computeWeights({ method: 'equal' }, 'outside');
const votes = Array.from({ length: 8 }, (_, seat) => ({
  voterId: `p${String(seat)}`,
  context: seat === 0 ? 1 : 2,
  continuity: 2,
  capacity: 5,
  crossTeam: 2,
}));
const discussed = newWorkItem({
  id: 'a',
  name: 'Server patching',
  description: 'Update safely',
  discussion: { rounds: [{ votes, isRevealed: true }], settlement: null, seconds: 0 },
});

type StageView = Extract<RoomView, { scene: 'stage' }>;

function stage(given: Partial<StageView>, mayBeSeen = true): StageView {
  return {
    scene: 'stage',
    phase: 'revealed',
    item: toRoomItem(discussed, weights, { mayBeSeen, isAsked: true }),
    position: 19,
    total: 25,
    votesIn: 8,
    voters: 8,
    round: 1,
    secondsLeft: null,
    question: null,
    speaks: null,
    ...given,
  };
}

function show(view: RoomView | null, onFillScreen: (() => void) | null = null) {
  return render(
    <WordsProvider locale="en">
      <RoomScreen view={view} onFillScreen={onFillScreen} />
    </WordsProvider>,
  );
}

describe('The room’s window', () => {
  beforeAll(async () => {
    for (const part of ['asking', 'answers', 'votes', 'room'] as const) await loadMessages('en', part);
  });

  test('says that it waits while no facilitator’s window answers', () => {
    show(null);
    expect(screen.getByRole('heading', { name: 'Waiting for the facilitator’s window' })).toBeInTheDocument();
  });

  test('shows the item, its questions, the count and the time while people vote, and no dot', () => {
    show(stage({ phase: 'voting', votesIn: 5, secondsLeft: 28 }, false));
    expect(screen.getByRole('heading', { name: 'Server patching' })).toBeInTheDocument();
    expect(screen.getByText('Update safely')).toBeInTheDocument();
    expect(
      screen.getByText('How much must someone know about our business to do this well?'),
    ).toBeInTheDocument();
    expect(screen.getByText('5 of 8 in')).toBeInTheDocument();
    expect(screen.getByText('28 seconds left')).toBeInTheDocument();
    expect(drawnMarks('[data-part="vote"]')).toEqual([]);
  });

  test('shows every vote once they are revealed, what they come to and where they put it', () => {
    show(stage({}));
    expect(screen.getByText('Item 19 of 25 · Revealed together, 8 of 8 in')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(
      'You differ on Context, but it does not change the placement.',
    );
    expect(drawnMarks('circle[data-part="vote"]')).toHaveLength(32);
    expect(screen.getByText('eight agree')).toBeInTheDocument();
    expect(screen.getByText('Place with a partner')).toBeInTheDocument();
    expect(screen.getAllByRole('figure')).toHaveLength(2);
  });

  test('says whose end speaks, not who', () => {
    show(stage({ phase: 'hearing', question: 'continuity', speaks: 'lowest', secondsLeft: 60 }));
    expect(screen.getByRole('status')).toHaveTextContent('The lowest answer on Continuity speaks');
    expect(screen.getByText('60 seconds left')).toBeInTheDocument();
  });

  test('snaps the line when the item is settled', () => {
    const item = {
      ...toRoomItem(discussed, weights, { mayBeSeen: true, isAsked: true }),
      settlement: 'snapped' as const,
    };
    const settled = {
      ...item,
      outcome: { placement: 'placeWithPartner' as const, delivers: 'partner' as const },
    };
    show(stage({ phase: 'settled', item: settled }));
    expect(screen.getByRole('status')).toHaveTextContent('The line is snapped: Place with a partner');
    expect(drawnMarks('[data-motion="snap"]')).toHaveLength(1);
  });

  test('shows all of it as tables too', async () => {
    show(stage({}));
    const [strip] = screen.getAllByRole('figure');
    if (strip === undefined) throw new Error('There is no vote strip');
    await userEvent.click(within(strip).getByRole('button', { name: 'Show as table' }));
    expect(within(strip).getByRole('row', { name: /^Context/ })).toHaveTextContent(
      '1, 2, 2, 2, 2, 2, 2, and 2',
    );
  });

  test('sums up at the close, and shows nothing while it is blank', () => {
    const { unmount } = show({ scene: 'closing', settled: 6, parked: 1, open: 1 });
    expect(screen.getByText('6 items are settled')).toBeInTheDocument();
    expect(screen.getByText('One is parked')).toBeInTheDocument();
    unmount();
    show({ scene: 'blank' });
    expect(screen.getByRole('heading')).toHaveTextContent('Nothing is shown for a moment.');
  });

  test('fills the screen where that is possible, and is light until somebody asks for dark', async () => {
    const onFillScreen = vi.fn();
    show({ scene: 'gathering', items: 8 }, onFillScreen);
    await userEvent.click(screen.getByRole('button', { name: 'Full screen' }));
    expect(onFillScreen).toHaveBeenCalledOnce();
    expect(drawnMarks('[data-theme="light"]')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Dark' }));
    expect(drawnMarks('[data-theme="dark"]')).toHaveLength(1);
  });
});
