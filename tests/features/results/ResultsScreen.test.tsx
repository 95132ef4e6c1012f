import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSelector } from '@xstate/store-react';
import { useMemo, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { createAssessmentStore } from '../../../src/document/assessmentStore';
import type { Assessment } from '../../../src/domain/assessment';
import { computeWeights } from '../../../src/domain/weights';
import { ResultsScreen } from '../../../src/features/results/ResultsScreen';
import { renderScreen } from '../../support/renderScreen';
import { item } from '../../support/assessments';
import { assessmentWith, ofEveryKind, rated } from './results.fixture';

async function show(
  assessment: Assessment = assessmentWith(),
  opened: string | null = null,
  tab: 'line' | 'map' = 'line',
) {
  const store = createAssessmentStore(assessment);
  const onRate = vi.fn();
  const onTakeAway = vi.fn();
  const onShare = vi.fn();
  function Results() {
    const now = useSelector(store, ({ context }) => context.assessment);
    const weights = useMemo(() => computeWeights(now.weighting, now.crossTeamRole), [now]);
    const [open, setOpen] = useState(opened);
    return (
      <ResultsScreen
        assessment={now}
        weights={weights}
        tab={tab}
        onShowWeights={() => undefined}
        openItemId={open}
        onOpenItem={setOpen}
        edit={store.trigger}
        onRate={onRate}
        onTakeAway={onTakeAway}
        onShare={onShare}
        onExplain={() => undefined}
        arrival={false}
      />
    );
  }
  renderScreen(<Results />);
  if (opened !== null) await screen.findByRole('dialog');
  if (tab === 'map') await screen.findByRole('radio', { name: 'By rank' });
  const itemNow = (id: string) => store.getSnapshot().context.assessment.items.find((one) => one.id === id);
  return { user: userEvent.setup(), store, onRate, onTakeAway, onShare, itemNow };
}

const rows = () => within(screen.getByRole('listbox')).getAllByRole('option');

const rowNames = () => rows().map((row) => row.getAttribute('aria-label')?.split(':')[0]);

it('says in one sentence who answers and who delivers', async () => {
  await show();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'You answer for 3 of 7. A partner delivers 2.',
  );
  expect(screen.getByText(/40 of 140 hours/)).toBeInTheDocument();
  expect(
    screen.getByText('Five have no single name yet, so the line breaks five times.'),
  ).toBeInTheDocument();
});

it('leads with the way of working once it can be called', async () => {
  await show({
    ...assessmentWith(ofEveryKind.slice(0, 3)),
    leadership: 'inPlace',
    documentation: 'inPlace',
    sharedTooling: 'partly',
    enforcedAccountability: 'partly',
  });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Co-managed, without the conditions.');
  expect(screen.getByText(/^You answer for/)).toHaveTextContent(
    'You answer for 2 of 3. A partner delivers 2, about 40 hours a month.',
  );
});

it('opens each of the moves and gaps that come first', async () => {
  const { user } = await show();
  const gaps = screen.getByRole('list', { name: 'Three gaps' });
  const [first] = within(gaps).getAllByRole('button');
  if (first === undefined) throw new Error('There are no gaps.');
  expect(first).toHaveTextContent('Risk exceptions');
  await user.click(first);
  expect(await screen.findByRole('dialog', { name: 'Risk exceptions' })).toBeInTheDocument();
});

it('asks for three ratings before it shows a line', async () => {
  const { user, onRate } = await show(
    assessmentWith([item('One', rated(1, 1, 1, 1)), item('Two'), item('Three'), item('Four')]),
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Rate three items, or all of them, to see the line.',
  );
  await user.click(screen.getByRole('button', { name: 'Go on rating' }));
  expect(onRate).toHaveBeenCalledWith('Two');
});

it('draws one row for each placed item, strongest in-house first', async () => {
  await show();
  expect(rowNames()).toEqual([
    'Risk exceptions',
    'Service desk',
    'Meeting rooms',
    'Network',
    'Databases',
    'Cloud migration',
    'Server patching',
  ]);
});

it('narrows the rows by text, by what deserves a look, and gives everything back', async () => {
  const { user } = await show();
  await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'patch');
  expect(rows()).toHaveLength(1);
  await user.clear(screen.getByRole('searchbox', { name: 'Search' }));
  await user.click(screen.getByRole('button', { name: /No single name yet/ }));
  expect(rows()).toHaveLength(5);
  await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'nothing like it');
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show everything' }));
  expect(rows()).toHaveLength(ofEveryKind.length);
});

it('names any weighting that somebody chose', async () => {
  await show({
    ...assessmentWith(),
    weighting: { method: 'rank', rank: ['context', 'continuity', 'capacity', 'crossTeam'] },
  });
  expect(screen.getByText(/Weights: by rank\./)).toBeInTheDocument();
});

it('offers what can be taken along, and a link', async () => {
  const { user, onTakeAway, onShare } = await show();
  await user.click(screen.getByRole('button', { name: 'Take it with you' }));
  expect(onTakeAway).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Share as a link' }));
  expect(onShare).toHaveBeenCalledOnce();
});

it('tries weights on the map and keeps them only when told to', async () => {
  const { user, store } = await show(assessmentWith(), null, 'map');
  await user.click(screen.getByRole('radio', { name: 'By rank' }));
  expect(store.getSnapshot().context.assessment.weighting).toEqual({ method: 'equal' });
  await user.click(screen.getByRole('button', { name: 'Move Capacity up' }));
  await user.click(screen.getByRole('button', { name: 'Use these weights' }));
  expect(store.getSnapshot().context.assessment.weighting).toEqual({
    method: 'rank',
    rank: ['context', 'capacity', 'continuity', 'crossTeam'],
  });
});

it('opens the items that the map gathers in one place, each by its name', async () => {
  const together = Array.from({ length: 9 }, (_, at) => item(`Ticket ${String(at + 1)}`, rated(1, 2, 5, 3)));
  const { user } = await show(assessmentWith(together), null, 'map');
  await user.click(screen.getByRole('button', { name: '9 items' }));
  const dialog = screen.getByRole('dialog', { name: '9 items stand here' });
  expect(within(dialog).getAllByRole('listitem')).toHaveLength(9);
  await user.click(within(dialog).getByRole('button', { name: /Ticket 4/ }));
  expect(await screen.findByRole('dialog', { name: 'Ticket 4' })).toBeVisible();
  expect(screen.queryByRole('dialog', { name: '9 items stand here' })).not.toBeInTheDocument();
});

it.each(ofEveryKind.map(({ id }) => id))('explains %s without a minus sign', async (id) => {
  const { user } = await show(assessmentWith(), id);
  const sheet = screen.getByRole('dialog');
  for (const asked of within(sheet).getAllByText('How is this worked out?')) await user.click(asked);
  expect(within(sheet).getByRole('heading', { level: 2 })).toHaveTextContent(id);
  expect(sheet.textContent).not.toMatch(/[−]|-\d|score/i);
});

it('gives the two strongest reasons, and the opposite one where there is one', async () => {
  const split = item('Restore tests', rated(1, 1, 4, 2));
  await show(assessmentWith([split]), split.id);
  expect(
    screen.getByText(
      /An outsider could do it from a brief, and little is lost when people change\. It sits with one team, which pulls the other way, not enough to move it\./,
    ),
  ).toBeInTheDocument();
});

it('does not invent an opposite reason', async () => {
  await show(assessmentWith(), 'Service desk');
  expect(
    screen.getByText(/It relies on memory and relationships, and you have the time and skill for it\./),
  ).toBeInTheDocument();
  expect(screen.queryByText(/pulls the other way/)).not.toBeInTheDocument();
});

it('steps to the neighbours with the arrow keys and closes with Escape', async () => {
  const { user } = await show(assessmentWith(), 'Service desk');
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('dialog', { name: 'Meeting rooms' })).toBeInTheDocument();
  expect(screen.getByText('3 of 7')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('takes another answer on the ladder, says what it did, and puts it back', async () => {
  const { user, itemNow, store } = await show(assessmentWith(), 'Network');
  const ladder = within(screen.getByRole('figure', { name: 'What would change it' }));
  const context = within(ladder.getByRole('group', { name: 'Context' }));
  await user.click(context.getByRole('button', { name: /^Context 5, .*: keep$/ }));
  expect(itemNow('Network')?.context).toBe(5);
  const told =
    'Context went from “Easy to get wrong without knowing our people and priorities” to “Almost all of it is our own trade-offs”. Before: a person decides. Now: keep.';
  expect(screen.getByText(told)).toBeVisible();
  expect(context.getByRole('button', { name: /^Context 5/ })).toHaveAttribute('aria-current', 'true');
  expect(screen.getByText('Keep Network in-house.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Put it back' }));
  expect(itemNow('Network')?.context).toBe(4);
  expect(screen.queryByText(told)).not.toBeInTheDocument();

  await user.click(context.getByRole('button', { name: /^Context 4/ }));
  expect(screen.queryByRole('button', { name: 'Put it back' })).not.toBeInTheDocument();
  await user.click(ladder.getByRole('button', { name: /^Continuity 3/ }));
  act(() => store.trigger.undo());
  expect(itemNow('Network')?.continuity).toBe(2);
  expect(screen.queryByRole('button', { name: 'Put it back' })).not.toBeInTheDocument();
});

it('overrules only with a reason, shows both, and takes it back', async () => {
  const { user, itemNow } = await show(assessmentWith(), 'Server patching');
  await user.click(screen.getByRole('button', { name: 'Decide otherwise…' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'What is decided?' }), 'Keep in-house');
  await user.click(screen.getByRole('button', { name: 'Decide' }));
  expect(screen.getByText(/Give the reason/)).toBeInTheDocument();
  expect(itemNow('Server patching')?.decision).toBeNull();
  await user.type(screen.getByRole('textbox', { name: 'Because…' }), 'We have just hired for it.');
  await user.click(screen.getByRole('button', { name: 'Decide' }));
  expect(
    screen.getByText('Answers say: place with partner. Decided: keep, because We have just hired for it.'),
  ).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Withdraw the decision' }));
  expect(itemNow('Server patching')).toMatchObject({ decision: null, decisionReason: '' });
});

it('confirms what the answers say in one click', async () => {
  const { user, itemNow } = await show(assessmentWith(), 'Service desk');
  await user.click(screen.getByRole('button', { name: 'Decide as the answers say' }));
  expect(itemNow('Service desk')).toMatchObject({ decision: 'keepInHouse', decisionReason: '' });
  expect(screen.getByText('Decided, as the answers say.')).toBeInTheDocument();
});

it('puts one name on an item, always inside where a flag is set', async () => {
  const { user, itemNow } = await show(assessmentWith(), 'Risk exceptions');
  await user.click(screen.getByRole('button', { name: 'Name one person' }));
  await user.type(screen.getByRole('combobox', { name: /If this failed on Saturday/ }), 'Head of IT');
  expect(screen.queryByRole('radio', { name: 'With the partner' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Put the name on it' }));
  expect(itemNow('Risk exceptions')).toMatchObject({ accountable: 'Head of IT', accountableSide: 'inside' });
});

it('keeps a note once the person moves on', async () => {
  const { user, itemNow } = await show(assessmentWith(), 'Network');
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Ask in March');
  await user.tab();
  expect(itemNow('Network')?.note).toBe('Ask in March');
});
