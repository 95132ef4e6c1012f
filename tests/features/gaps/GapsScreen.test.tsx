import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSelector } from '@xstate/store-react';
import { useMemo } from 'react';
import { expect, it, vi } from 'vitest';
import { createAssessmentStore } from '../../../src/document/assessmentStore';
import type { WorkItem } from '../../../src/domain/workItem';
import { computeWeights } from '../../../src/domain/weights';
import { GapsScreen } from '../../../src/features/gaps/GapsScreen';
import { assessmentOf, item } from '../../support/assessments';
import { renderScreen } from '../../support/renderScreen';

const inside = { accountableSide: 'inside', doneBy: 'inHouse' } as const;
const owned = { ...inside, accountable: 'Head of IT' };

/** The five usual leaks, each with one owner. */
const fiveHeld: readonly WorkItem[] = [
  item('Patching', { ...owned, accountable: 'Anna' }),
  item('Backups', { ...owned, accountable: 'Ben' }),
  item('Security alerts', { ...owned, accountable: 'Cleo' }),
  item('Vendor coordination', { ...owned, accountable: 'Dan' }),
  item('Escalation', { ...owned, accountable: 'Eve' }),
];

function show(items: readonly WorkItem[]) {
  const store = createAssessmentStore({
    ...assessmentOf(),
    items: items.map((one, order) => ({ ...one, order })),
  });
  const onOpenItem = vi.fn();
  function Gaps() {
    const now = useSelector(store, ({ context }) => context.assessment);
    const weights = useMemo(() => computeWeights(now.weighting, now.crossTeamRole), [now]);
    return <GapsScreen assessment={now} weights={weights} edit={store.trigger} onOpenItem={onOpenItem} />;
  }
  renderScreen(<Gaps />);
  const items_ = () => store.getSnapshot().context.assessment.items;
  return {
    user: userEvent.setup(),
    store,
    onOpenItem,
    items: items_,
    itemNow: (id: string) => items_().find((one) => one.id === id),
  };
}

const tile = (name: string) => within(screen.getByRole('listitem', { name }));

it('says that every item has one name where all have', () => {
  show(fiveHeld);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Every item has one name. Rare.');
  expect(tile('Backups').getByText('Owned: Ben')).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'What is missing' })).not.toBeInTheDocument();
});

it('says in its headline how many of the five usual leaks hold, and why the others do not', () => {
  show([
    item('Patching', owned),
    item('Backup jobs', inside),
    item('Alert triage', { ...owned, timeCritical: true }),
    item('Escalation path', { ...owned, accountable: 'The team' }),
  ]);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Five usual leaks: one is stopped.');
  expect(tile('Patching').getByText('Owned: Head of IT')).toBeInTheDocument();
  expect(tile('Backups').getByText('Gap: no name')).toBeInTheDocument();
  expect(tile('Security alerts').getByText('Gap: nobody acts first')).toBeInTheDocument();
  expect(tile('Vendor coordination').getByText('Not on your list')).toBeInTheDocument();
  expect(tile('Escalation').getByText('Gap: a team, not a person')).toBeInTheDocument();
  expect(screen.getByText('3 items are in a gray area.')).toBeInTheDocument();
});

it('names what a leak is made of, and of a long list only the first four', () => {
  const many = Array.from({ length: 30 }, (_, at) => item(`Server patching ${String(at + 1)}`, owned));
  show([item('Backup jobs', owned), item('Restore tests', owned), ...many]);
  expect(tile('Backups').getByText('Backup jobs and Restore tests')).toBeInTheDocument();
  expect(
    tile('Patching').getByText(/^Server patching 1, .*Server patching 4 and 26 more$/),
  ).toBeInTheDocument();
});

it('adds a missing leak with one tap, keeps the focus, and asks for a name next', async () => {
  const { user, items } = show([item('Patching', owned)]);
  await user.click(screen.getByRole('button', { name: 'Add it: Vendor coordination' }));
  expect(items().at(-1)).toMatchObject({ name: 'Vendor coordination', usualLeak: 'vendorCoordination' });
  const next = tile('Vendor coordination').getByRole('button', {
    name: 'Name one person: Vendor coordination',
  });
  expect(next).toHaveFocus();
  await user.click(next);
  await user.type(screen.getByRole('combobox', { name: /whose name is on it/ }), 'Head of IT{Enter}');
  expect(tile('Vendor coordination').getByText('Owned: Head of IT')).toBeInTheDocument();
  expect(tile('Vendor coordination').getByRole('button', { name: /What counts here/ })).toHaveFocus();
});

it('lets a person correct what counts as a leak', async () => {
  const { user, itemNow } = show([item('Backup telephone line', owned), item('Veeam', owned)]);
  await user.click(screen.getByRole('button', { name: 'What counts here: Backups' }));
  const dialog = within(screen.getByRole('dialog', { name: 'What counts as Backups?' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Backup telephone line' }));
  await user.type(dialog.getByRole('textbox', { name: 'Add something else from your list' }), 'vee');
  await user.click(dialog.getByRole('checkbox', { name: 'Veeam' }));
  await user.click(dialog.getByRole('button', { name: 'Done' }));
  expect(itemNow('Backup telephone line')?.usualLeak).toBe('none');
  expect(itemNow('Veeam')?.usualLeak).toBe('backups');
  expect(tile('Backups').getByText('Veeam')).toBeInTheDocument();
});

it('names one item after another by keyboard and asks when a name reads like several', async () => {
  const { user, itemNow, store } = show([
    item('Printers', inside),
    item('Firewall', { ...inside, risk: true, hoursPerMonth: 3 }),
    item('Phones', { doneBy: 'partner' }),
  ]);
  await user.click(screen.getByRole('button', { name: 'Put names on 3 items' }));
  const dialog = within(screen.getByRole('dialog'));
  const field = (name: string) => dialog.getByRole('combobox', { name: `Whose name is on ${name}?` });
  // What is flagged comes first.
  expect(field('Firewall')).toHaveFocus();
  await user.keyboard('Maya and Tom{Enter}');
  expect(dialog.getByRole('status')).toHaveTextContent('That’s more than one. Who answers?');
  expect(field('Firewall')).toHaveFocus();
  expect(dialog.getByText('0 of 3 named')).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'It is one person or role: keep it' }));
  expect(itemNow('Firewall')).toMatchObject({ accountable: 'Maya and Tom', nameIsMeant: true });
  expect(field('Printers')).toHaveFocus();
  await user.keyboard('Systems engineer{Enter}Service lead{Enter}');
  expect(dialog.getByText('Every one of them has a name. The line holds.')).toBeInTheDocument();
  expect(dialog.getByRole('button', { name: 'Done' })).toHaveFocus();
  expect(itemNow('Printers')).toMatchObject({ accountable: 'Systems engineer', accountableSide: 'inside' });
  expect(itemNow('Phones')).toMatchObject({ accountable: 'Service lead', accountableSide: 'partner' });
  store.trigger.undo();
  expect(itemNow('Phones')?.accountable).toBe('');
  expect(itemNow('Printers')?.accountable).toBe('Systems engineer');
});

it('changes nothing about a name that is only passed by', async () => {
  const { user, itemNow } = show([
    item('Firewall', { accountable: 'Vendor lead', accountableSide: 'partner', risk: true }),
  ]);
  await user.click(screen.getByRole('button', { name: 'Put a name on 1 item' }));
  await user.tab();
  await user.tab();
  expect(itemNow('Firewall')).toMatchObject({ accountable: 'Vendor lead', accountableSide: 'partner' });
});

it('splits shared work into the suggested parts, with no hour lost, as one step', async () => {
  const { user, items, store } = show([
    item('Backups', { ...owned, doneBy: 'shared', hoursPerMonth: 10 }),
    item('Phones', owned),
  ]);
  const [ofTheLeak] = screen.getAllByRole('button', { name: 'Split it: Backups' });
  await user.click(ofTheLeak!);
  const dialog = within(screen.getByRole('dialog', { name: 'Split Backups' }));
  expect(dialog.getByText('All 10 hours have a place.')).toBeInTheDocument();
  const parts = dialog.getAllByRole('group', { name: /^Part \d/ });
  expect(parts).toHaveLength(3);
  const [, , third] = parts;
  await user.type(within(third!).getByRole('combobox', { name: 'Who answers for it?' }), 'DPO');
  await user.clear(within(third!).getByRole('spinbutton', { name: 'Hours a month' }));
  await user.type(within(third!).getByRole('spinbutton', { name: 'Hours a month' }), '1');
  expect(dialog.getByText(/have no place yet/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Split into 3 parts' }));
  const family = items().filter(({ partOf }) => partOf === 'Backups');
  expect(family).toHaveLength(3);
  expect(family.reduce((sum, { hoursPerMonth }) => sum + (hoursPerMonth ?? 0), 0)).toBeCloseTo(10, 9);
  expect(family[2]).toMatchObject({ accountable: 'DPO' });
  store.trigger.undo();
  expect(items().map(({ name }) => name)).toEqual(['Backups', 'Phones']);
});

it('asks for two parts of work it has no suggestion for, each with a name of its own', async () => {
  const { user, items } = show([item('Phones', { ...owned, doneBy: 'shared' })]);
  await user.click(screen.getByRole('button', { name: 'Split it: Phones' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getAllByRole('group', { name: /^Part \d/ })).toHaveLength(2);
  await user.click(dialog.getByRole('button', { name: 'Split into 2 parts' }));
  expect(dialog.getAllByText('Name this part, or remove it.')).toHaveLength(2);
  expect(items()).toHaveLength(1);
});

it('takes the 2 a.m. test where nobody acts first', async () => {
  const { user, itemNow } = show([item('Alerts', { ...owned, timeCritical: true })]);
  await user.click(screen.getByRole('button', { name: 'Take the 2 a.m. test: Alerts' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Alerts at 2 a.m.' }));
  await user.type(dialog.getByRole('combobox', { name: 'Who acts first?' }), 'Night shift lead');
  await user.click(
    within(dialog.getByRole('group', { name: /May they contain it/ })).getByRole('radio', { name: 'No' }),
  );
  await user.type(dialog.getByRole('textbox', { name: 'What may they do without asking?' }), 'Unplug it');
  await user.type(dialog.getByRole('combobox', { name: 'Whom do they call next?' }), 'Head of IT');
  await user.click(dialog.getByRole('button', { name: 'Save the 2 a.m. plan' }));
  expect(itemNow('Alerts')).toMatchObject({
    name: 'Alerts',
    actsFirst: 'Night shift lead',
    mayContain: false,
    mayDo: 'Unplug it',
    callsNext: 'Head of IT',
  });
  expect(screen.getByRole('heading', { level: 3, name: /Acts first, and may not act/ })).toBeInTheDocument();
});

it('gives shared work to one side without splitting it', async () => {
  const { user, itemNow } = show([item('Phones', { ...owned, doneBy: 'shared' }), item('Fax', inside)]);
  await user.click(screen.getByRole('button', { name: 'One side does all of it' }));
  await user.click(screen.getByRole('menuitem', { name: 'A partner' }));
  expect(itemNow('Phones')?.doneBy).toBe('partner');
  expect(screen.queryByRole('heading', { name: /Shared today/ })).not.toBeInTheDocument();
});

it('shows who answers for too much, and hands an item to somebody else', async () => {
  const { user, itemNow } = show([
    ...['One', 'Two', 'Three', 'Four'].map((name) => item(name, owned)),
    item('Five', { ...owned, accountable: 'Ben' }),
  ]);
  await user.click(screen.getByRole('button', { name: 'Spread the load: Head of IT' }));
  await user.click(screen.getByRole('button', { name: 'Name somebody else: Two' }));
  const name = screen.getByRole('combobox', { name: /whose name is on it/ });
  await user.clear(name);
  await user.type(name, 'Ben');
  await user.click(screen.getByRole('button', { name: 'Put the name on it' }));
  expect(itemNow('Two')?.accountable).toBe('Ben');
});

it('opens everything about an item, and moves the focus on when its gap is closed', async () => {
  const { user, onOpenItem } = show([item('Printers', inside), item('Fax', inside)]);
  await user.click(screen.getByRole('button', { name: 'Open Printers' }));
  expect(onOpenItem).toHaveBeenCalledWith('Printers');
  await user.click(screen.getByRole('button', { name: 'Name one person: Printers' }));
  await user.type(screen.getByRole('combobox', { name: /whose name is on it/ }), 'Maya{Enter}');
  expect(screen.queryByRole('button', { name: 'Open Printers' })).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'What is missing' })).toHaveFocus();
});
