import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSelector } from '@xstate/store-react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { createAssessmentStore } from '../../../src/document/assessmentStore';
import { computeWeights } from '../../../src/domain/weights';
import type { WorkItem } from '../../../src/domain/workItem';
import { ResultsScreen } from '../../../src/features/results/ResultsScreen';
import { item } from '../../support/assessments';
import { renderScreen } from '../../support/renderScreen';
import { assessmentWith, rated } from './results.fixture';

const weights = computeWeights({ method: 'equal' }, 'outside');

/** Work that a partner can take. */
const outside = { ...rated(1, 2, 5, 3), doneBy: 'inHouse', hoursPerMonth: 40 } as const;

async function open(id: string, items: readonly WorkItem[]) {
  const store = createAssessmentStore(assessmentWith(items));
  function Results() {
    const now = useSelector(store, ({ context }) => context.assessment);
    const [opened, setOpened] = useState<string | null>(id);
    return (
      <ResultsScreen
        assessment={now}
        weights={weights}
        tab="line"
        onShowWeights={() => undefined}
        openItemId={opened}
        onOpenItem={setOpened}
        edit={store.trigger}
        onRate={() => undefined}
        onTakeAway={() => undefined}
        onShare={() => undefined}
        onExplain={() => undefined}
        arrival={false}
      />
    );
  }
  renderScreen(<Results />);
  await screen.findByRole('dialog', { name: id });
  const itemNow = (name: string) =>
    store.getSnapshot().context.assessment.items.find((one) => one.name === name);
  return { user: userEvent.setup(), store, itemNow };
}

it('fills the three slots, and asks when the name is a team', async () => {
  const { user, itemNow } = await open('Patching', [item('Patching', outside)]);
  expect(screen.getByText('Nobody yet')).toBeInTheDocument();
  expect(screen.getByText('Partner, proposed')).toBeInTheDocument();
  expect(screen.getByText('Not needed')).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Name one person' }));
  await user.type(screen.getByRole('combobox', { name: /whose name is on it/ }), 'Service team{Enter}');
  expect(screen.getByText('That’s a team, not a person. Who answers?')).toBeInTheDocument();
  expect(itemNow('Patching')?.accountable).toBe('');
  await user.click(screen.getByRole('button', { name: 'It is one person or role: keep it' }));
  expect(itemNow('Patching')).toMatchObject({
    accountable: 'Service team',
    accountableSide: 'partner',
    nameIsMeant: true,
  });
  expect(screen.getByText('kept as it is: somebody meant it')).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Reviewed here by…' }));
  await user.type(screen.getByRole('combobox', { name: /Who here reviews/ }), 'Maya{Enter}');
  expect(itemNow('Patching')?.reviewer).toBe('Maya');

  await user.click(screen.getByRole('button', { name: 'Take the 2 a.m. test' }));
  const night = within(await screen.findByRole('dialog', { name: 'Patching at 2 a.m.' }));
  await user.click(
    within(night.getByRole('group', { name: /hour’s delay hurt/ })).getByRole('radio', { name: 'Yes' }),
  );
  await user.type(night.getByRole('combobox', { name: 'Who acts first?' }), 'Duty engineer');
  await user.type(night.getByRole('combobox', { name: 'Whom do they call next?' }), 'Maya');
  await user.click(night.getByRole('button', { name: 'Save the 2 a.m. plan' }));
  expect(screen.getByText('Duty engineer')).toBeInTheDocument();
  expect(screen.getByText('then calls Maya')).toBeInTheDocument();
});

it('keeps what stays inside, with owner and hours, and lets it be dropped', async () => {
  const { user, itemNow } = await open('Patching', [item('Patching', { ...outside, reviewer: 'Maya' })]);
  const hours = screen.getByRole('spinbutton', { name: 'Review the delivery: hours a month' });
  expect(hours).toHaveValue(1.5);
  expect(screen.getByRole('combobox', { name: 'Review the delivery: who does it?' })).toHaveValue('Maya');
  await user.clear(hours);
  await user.type(hours, '4');
  await user.tab();
  expect(itemNow('Patching')?.retainedDuties).toEqual([
    { duty: 'reviewDelivery', owner: '', hours: 4, dropped: false },
  ]);
  await user.click(screen.getByRole('button', { name: 'Drop: Answer auditors' }));
  expect(screen.getByText('dropped: nobody has to do this')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Take back: Answer auditors' }));
  expect(screen.queryByText('dropped: nobody has to do this')).not.toBeInTheDocument();
});

it('keeps the way back and what makes somebody draw the line again', async () => {
  const { user, itemNow } = await open('Patching', [item('Patching', outside)]);
  await user.type(screen.getByRole('combobox', { name: 'Who holds the documents?' }), 'Maya');
  await user.tab();
  await user.type(screen.getByLabelText('Look at this again on'), '2027-03-01');
  await user.tab();
  await user.type(screen.getByRole('textbox', { name: 'Or as soon as' }), 'the contract ends');
  await user.tab();
  expect(itemNow('Patching')).toMatchObject({
    documentsHeldBy: 'Maya',
    redrawOn: '2027-03-01',
    redrawIf: 'the contract ends',
  });
});

it('asks for no way back where nothing goes outside', async () => {
  await open('Desk', [item('Desk', rated(4, 5, 1, 2))]);
  expect(screen.queryByRole('heading', { name: 'The way back' })).not.toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'What stays with you' })).not.toBeInTheDocument();
});

it('splits an item and leads from one part to the others', async () => {
  const { user, itemNow, store } = await open('Backups', [item('Backups', outside)]);
  await user.click(screen.getByRole('button', { name: 'Split this item' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Split Backups' }));
  await user.click(dialog.getByRole('button', { name: 'Split into 3 parts' }));
  expect(screen.getByText('Part of Backups, with 2 others:')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Retention decided' }));
  expect(await screen.findByRole('dialog', { name: 'Retention decided' })).toBeInTheDocument();
  store.trigger.undo();
  expect(itemNow('Backups')?.hoursPerMonth).toBe(40);
});
