import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSyncExternalStore } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createAssessmentStore, type AssessmentStore } from '../../../src/document/assessmentStore';
import { newWorkItem } from '../../../src/document/workItemFields';
import { computeWeights } from '../../../src/domain/weights';
import { CheckScreen } from '../../../src/features/check/CheckScreen';
import { chipsToDraw } from '../../../src/features/check/chipsToDraw';
import { Announcer } from '../../../src/ui/Announcer';
import { renderScreen } from '../../support/renderScreen';
import { assessmentOf } from '../../support/walkQuestionnaire';

const items = [
  newWorkItem({ id: 'a', name: 'Backup jobs', order: 0, context: 2, capacity: 5 }),
  newWorkItem({ id: 'b', name: 'Restore tests', order: 1, context: 'notSure', capacity: 4 }),
  newWorkItem({ id: 'c', name: 'Service desk', order: 2 }),
];

function Checked({
  store,
  onNext = vi.fn(),
}: {
  readonly store: AssessmentStore;
  readonly onNext?: () => void;
}) {
  const { assessment } = useSyncExternalStore(
    (listener) => {
      const listening = store.subscribe(listener);
      return () => listening.unsubscribe();
    },
    () => store.getSnapshot().context,
  );
  return (
    <Announcer>
      <CheckScreen
        assessment={assessment}
        weights={computeWeights(assessment.weighting, assessment.crossTeamRole)}
        edit={store.trigger}
        onNext={onNext}
        onBack={vi.fn()}
      />
    </Announcer>
  );
}

function check(crossTeamRole: 'outside' | 'off' = 'outside') {
  const store = createAssessmentStore(assessmentOf(items, { crossTeamRole }));
  renderScreen(<Checked store={store} />);
  return {
    store,
    user: userEvent.setup(),
    ratingOf: (id: string) =>
      store.getSnapshot().context.assessment.items.find((item) => item.id === id)!.context,
  };
}

describe('the check', () => {
  it('lines up the items along each question that is asked', () => {
    check('off');
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
      'Context',
      'Continuity',
      'Capacity',
    ]);
    expect(screen.getByRole('button', { name: /^Backup jobs: 2, A one-page brief/ })).toBeVisible();
    expect(screen.getByText('One item has no answer here yet.')).toBeVisible();
  });

  it('changes the answer of an item that is moved with the arrow keys, and says so', async () => {
    const { user, ratingOf } = check();
    screen.getByRole('button', { name: /^Backup jobs/ }).focus();
    await user.keyboard('{ArrowRight}');
    expect(ratingOf('a')).toBe(3);
    expect(screen.getByRole('status')).toHaveTextContent('Backup jobs moved to 3, A few weeks with us.');
    expect(screen.getByRole('button', { name: /^Backup jobs: 3/ })).toHaveFocus();
  });

  it('moves an item nobody is sure about to an answer from its menu, and undo takes it back', async () => {
    const { user, store, ratingOf } = check();
    await user.click(screen.getByRole('button', { name: /^Restore tests: not sure/ }));
    const menu = screen.getByRole('group', { name: 'Move Restore tests to' });
    await user.click(within(menu).getByRole('button', { name: '4' }));
    expect(ratingOf('b')).toBe(4);
    store.trigger.undo();
    expect(ratingOf('b')).toBe('notSure');
  });

  it('shows no result', () => {
    check();
    expect(screen.queryByText(/in-house|partner/i)).not.toBeInTheDocument();
  });
});

describe('a line-up of very many items', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({
    id: `i${index}`,
    name: `Item ${index}`,
    place: (index % 5) + 1,
  }));

  it('draws the first of each answer and counts the rest', () => {
    const { chips, hidden } = chipsToDraw(many, '');
    expect(chips.length).toBe(150);
    expect(hidden).toBe(9_850);
  });

  it('finds any of them by name', () => {
    expect(chipsToDraw(many, ' ITEM 9999').chips.map(({ id }) => id)).toEqual(['i9999']);
  });
});
