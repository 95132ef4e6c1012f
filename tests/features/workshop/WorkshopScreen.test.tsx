import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSyncExternalStore } from 'react';
import { describe, expect, it } from 'vitest';
import { newWorkItem } from '../../../src/document/workItemFields';
import type { WorkItem } from '../../../src/domain/workItem';
import { newWorkshop, type Vote } from '../../../src/domain/workshop';
import { computeWeights } from '../../../src/domain/weights';
import { WorkshopScreen } from '../../../src/features/workshop/WorkshopScreen';
import type { WorkshopEvent } from '../../../src/flows/workshop/workshop.events';
import { toWorkshopView } from '../../../src/flows/workshop/workshop.view';
import { loadMessages } from '../../../src/i18n/catalogue';
import { Announcer } from '../../../src/ui/Announcer';
import { renderScreen } from '../../support/renderScreen';
import { assessmentOf } from '../../support/walkQuestionnaire';
import { walkWorkshop, type WorkshopWalk } from '../../support/walkWorkshop';

await loadMessages('en', 'votes');
await loadMessages('en', 'workshop');

const weights = computeWeights({ method: 'equal' }, 'outside');

const ports = {
  title: 'Our IT',
  weights,
  linkTo: (payload: string) => `https://example.test/#b=${payload}`,
  copy: () => Promise.resolve(true),
  drawQr: () => Promise.resolve({ size: 29, path: 'M4 4h7v1H4z' }),
};

/** The screen on a workshop that goes on as things happen to it. */
function Live({ walk, shortcuts }: { readonly walk: WorkshopWalk; readonly shortcuts: boolean }) {
  const snapshot = useSyncExternalStore(
    (listener) => {
      const listening = walk.flow.subscribe(listener);
      return () => listening.unsubscribe();
    },
    () => walk.flow.getSnapshot(),
  );
  const view = toWorkshopView(snapshot);
  const { workshop, items } = snapshot.context.assessment;
  if (view.kind !== 'lobby' && view.kind !== 'stage') return <p>The close</p>;
  return (
    <Announcer>
      <WorkshopScreen
        view={view}
        send={walk.flow.send}
        workshop={workshop ?? newWorkshop('none')}
        items={items}
        ports={ports}
        shortcuts={shortcuts}
        today="2026-11-25"
        now={() => '2026-11-25T09:00:00.000Z'}
        onUndo={walk.store.trigger.undo}
        listHref="#/a/a/list"
        leaveHref="#/a/a"
        roomWindow={null}
      />
    </Announcer>
  );
}

function show(items: readonly WorkItem[], events: readonly WorkshopEvent[] = [], shortcuts = true) {
  const walk = walkWorkshop(assessmentOf(items));
  for (const event of events) walk.flow.send(event);
  renderScreen(<Live walk={walk} shortcuts={shortcuts} />);
  return { walk, user: userEvent.setup() };
}

const items = ['Server patching', 'Backup jobs'].map((name, order) =>
  newWorkItem({ id: `i${String(order)}`, name, order }),
);

const people = ['Ana', 'Ben', 'Chloé', 'Dev'].map((name, seat) => ({
  id: `p${String(seat)}`,
  name,
  isRemote: name === 'Dev',
  ballotId: null,
}));

const gathered: readonly WorkshopEvent[] = [
  { type: 'lobby.opened', id: 'abc123' },
  { type: 'lobby.changed', answers: { participants: people, deciderId: 'p0' } },
];
const started: readonly WorkshopEvent[] = [
  ...gathered,
  { type: 'workshop.started', at: '2026-11-25T09:00:00.000Z' },
];
const voting: readonly WorkshopEvent[] = [...started, { type: 'phase.next' }];

function votes(...digits: readonly string[]): Vote[] {
  return digits.map((four, seat) => {
    const [context = 0, continuity = 0, capacity = 0, crossTeam = 0] = Array.from(four, Number);
    return { voterId: `p${String(seat)}`, context, continuity, capacity, crossTeam };
  });
}

const agreeing = votes('2252', '2152', '2252', '1242');
const opposed = votes('5511', '5511', '1155', '1155');
const revealed = (cast: readonly Vote[]): readonly WorkshopEvent[] => [
  ...voting,
  { type: 'votes.cast', votes: cast },
  { type: 'votes.revealed' },
];

describe('the lobby', () => {
  it('leads to the list while there is nothing to decide', () => {
    show([]);
    expect(screen.getByRole('link', { name: 'Make the list' })).toHaveAttribute('href', '#/a/a/list');
  });

  it('seats up to twelve, nobody twice, and begins once two are there', async () => {
    const { walk, user } = show(items, [{ type: 'lobby.opened', id: 'abc123' }]);
    expect(screen.getByRole('button', { name: 'Begin with the first item' })).toBeDisabled();
    await user.type(
      screen.getByRole('textbox', { name: 'Name' }),
      'Ana, Ben; ana, ,P3,P4,P5,P6,P7,P8,P9,P10,P11,P12,P13{Enter}',
    );
    expect(screen.getAllByRole('radio', { name: / decides$/ })).toHaveLength(12);
    expect(screen.getByRole('textbox', { name: 'Name' })).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: 'Ben decides' }));
    await user.click(screen.getByRole('button', { name: 'Remove Ben' }));
    expect(walk.store.getSnapshot().context.assessment.workshop).toMatchObject({ deciderId: null });
    await user.click(screen.getByRole('button', { name: 'Begin with the first item' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Server patching' })).toBeInTheDocument();
  });

  it('says what fits into the time, and refuses a time that is none', async () => {
    const { walk, user } = show(items, gathered);
    expect(
      screen.getByText('90 min: 10 to open, 60 for items, 10 for gaps, 10 to close.'),
    ).toBeInTheDocument();
    const minutes = screen.getByRole('spinbutton', { name: 'How many minutes do you have?' });
    await user.clear(minutes);
    await user.type(minutes, '5');
    expect(minutes).toBeInvalid();
    expect(minutes).toHaveAccessibleDescription('From 15 to 480 minutes.');
    expect(walk.store.getSnapshot().context.assessment.workshop?.minutes).toBe(90);
  });
});

describe('the stage', () => {
  it('is led by Space, and not while something is typed or a dialog is open', async () => {
    const { walk, user } = show(items, started);
    fireEvent.keyDown(document.body, { key: ' ' });
    expect(walk.stage().phase).toBe('voting');
    act(() => walk.flow.send({ type: 'votes.cast', votes: agreeing }));
    await user.click(screen.getByRole('tab', { name: 'Fingers' }));
    const cell = screen.getAllByRole('textbox')[0]!;
    fireEvent.keyDown(cell, { key: ' ' });
    fireEvent.keyDown(cell, { key: 'r' });
    expect(walk.stage().phase).toBe('voting');
    fireEvent.keyDown(document.body, { key: '?' });
    await screen.findByRole('dialog', { name: 'Keys on the stage' });
    fireEvent.keyDown(document.body, { key: 'r' });
    expect(walk.stage().phase).toBe('voting');
  });

  it('leaves every key alone where keys are switched off', () => {
    const { walk } = show(items, started, false);
    fireEvent.keyDown(document.body, { key: ' ' });
    expect(walk.stage().phase).toBe('presenting');
    expect(screen.queryByRole('button', { name: 'Keys' })).not.toBeInTheDocument();
  });

  it('takes one digit for each person, question by question, and shows none of them', async () => {
    const { walk, user } = show(items, voting);
    await user.click(screen.getByRole('tab', { name: 'Fingers' }));
    await user.click(screen.getByRole('textbox', { name: 'Ana, Context: one digit' }));
    // Context of all four, then the next question; letters and digits that are no answer say nothing.
    await user.keyboard('2x92');
    expect(walk.stage().seats.map(({ answered }) => answered)).toEqual([['context'], ['context'], [], []]);
    await user.keyboard('21' + '2122' + '5554' + '222');
    expect(screen.getByRole('button', { name: /^Reveal/ })).toBeEnabled();
    expect(walk.stage().votesIn).toBe(3);
    await user.keyboard('0');
    expect(walk.stage().votesIn).toBe(4);
    for (const cell of screen.getAllByRole('textbox')) expect(cell).toHaveValue('●');
    expect(screen.getByRole('button', { name: /^Reveal/ })).toHaveFocus();
    expect(
      walk.store.getSnapshot().context.assessment.items[0]?.discussion?.rounds[0]?.votes[3],
    ).toMatchObject({
      context: 1,
      crossTeam: 'notSure',
    });
  });

  it('reads a pasted chat, asks whose an unknown vote is, and never shows a digit', async () => {
    const { walk, user } = show(items, voting);
    const field = await screen.findByRole('textbox', { name: 'Paste the chat here' });
    fireEvent.paste(field, {
      clipboardData: { getData: () => 'Ana: 2252\nBen: 225\nGuest 7: 1242\nlunch?\nDev: 0252' },
    });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain('2 votes taken.');
    expect(screen.getByText('Ben wrote “225”: digits are missing.')).toBeInTheDocument();
    expect(field).toHaveValue('');
    expect(screen.getByText('Whose vote is “Guest 7”?')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Chloé' }));
    expect(walk.stage().seats.map(({ isIn }) => isIn)).toEqual([true, false, true, true]);
    expect(screen.queryByText(/1242|0252/)).not.toBeInTheDocument();
  });

  it('covers the laptop between two people', async () => {
    const { walk, user } = show(items, [...voting, { type: 'votes.cast', votes: agreeing.slice(0, 2) }]);
    await user.click(screen.getByRole('tab', { name: 'Pass the laptop' }));
    await user.click(await screen.findByRole('button', { name: 'Start with Chloé' }));
    expect(screen.queryAllByRole('radio')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'I am Chloé' }));
    const paper = screen.getByRole('dialog', { name: 'Chloé votes' });
    expect(within(paper).getByRole('button', { name: 'Done, cover it' })).toBeDisabled();
    for (const question of within(paper).getAllByRole('group'))
      await user.click(within(question).getAllByRole('radio')[1]!);
    await user.click(within(paper).getByRole('button', { name: 'Done, cover it' }));
    expect(screen.getByRole('dialog', { name: 'Pass the laptop to Dev' })).toBeInTheDocument();
    expect(screen.queryAllByRole('radio')).toEqual([]);
    expect(walk.stage().votesIn).toBe(3);
  });

  it('says the finding once the votes are revealed, and moves on with what the room agrees on', async () => {
    const { walk } = show(items, revealed(agreeing));
    expect(
      screen.getByRole('heading', { name: /^You differ on .*, but it does not change the placement\.$/ }),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(
        screen
          .getAllByRole('status')
          .map(({ textContent }) => textContent)
          .join(),
      ).toContain('The votes are revealed.'),
    );
    fireEvent.keyDown(document.body, { key: ' ' });
    expect(walk.stage().phase).toBe('settled');
    expect(screen.getByText('As the room answered.')).toBeInTheDocument();
  });

  it('asks the decider for a reason, and counts dissent without names where names are not kept', async () => {
    const { walk, user } = show(items, [...revealed(opposed), { type: 'decision.asked' }]);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'What holds?' }), 'keepInHouse');
    await user.click(screen.getByRole('button', { name: 'Snap the line' }));
    expect(await screen.findByText('Say why it goes another way than the room did.')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Why?' }), 'Audit in May');
    await user.click(screen.getByRole('checkbox', { name: 'Dev disagrees, will support' }));
    await user.click(screen.getByRole('button', { name: 'Snap the line' }));
    await screen.findByText(/Decided by Ana\./);
    expect(walk.stage().settlement).toEqual({ kind: 'snapped', decidedBy: 'Ana', dissent: [''] });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(walk.stage().settlement).toBeNull();
  });

  it('offers nothing but parking where three in four do not agree and that is the rule', async () => {
    show(items, [
      ...gathered,
      { type: 'lobby.changed', answers: { rule: 'agreement' } },
      { type: 'workshop.started', at: '2026-11-25T09:00:00.000Z' },
      { type: 'phase.next' },
      { type: 'votes.cast', votes: opposed },
      { type: 'votes.revealed' },
      { type: 'decision.asked' },
    ]);
    await screen.findByText(/three in four must agree/);
    expect(screen.queryByRole('button', { name: 'Snap the line' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Park' })).toBeInTheDocument();
  });

  it('parks with a name and a day only', async () => {
    const { walk, user } = show(items, started);
    fireEvent.keyDown(document.body, { key: 'p' });
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Park it' }));
    expect(await within(dialog).findByText(/^One name/)).toBeInTheDocument();
    await user.type(within(dialog).getByRole('combobox', { name: 'Who sees to it?' }), 'Ben');
    fireEvent.change(within(dialog).getByLabelText('By when?'), { target: { value: '2026-12-04' } });
    await user.click(within(dialog).getByRole('button', { name: 'Park it' }));
    await waitFor(() =>
      expect(walk.stage().settlement).toEqual({ kind: 'parked', owner: 'Ben', until: '2026-12-04' }),
    );
  });

  it('names every item, what is open first, and opens any of them', async () => {
    const { walk, user } = show(items, [...revealed(agreeing), { type: 'phase.next' }]);
    await user.click(screen.getByRole('button', { name: 'Items' }));
    const dialog = await screen.findByRole('dialog', { name: 'Which item?' });
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Backup jobs', 'Server patchingsnapped']);
    await user.click(within(dialog).getByRole('button', { name: /^Backup jobs/ }));
    expect(walk.stage()).toMatchObject({ phase: 'presenting', item: { name: 'Backup jobs' } });
  });
});
