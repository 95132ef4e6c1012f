import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { newWorkItem } from '../../../src/document/workItemFields';
import type { Vote } from '../../../src/domain/workshop';
import { CloseScreen } from '../../../src/features/workshopClose/CloseScreen';
import type { WorkshopEvent } from '../../../src/flows/workshop/workshop.events';
import { loadMessages } from '../../../src/i18n/catalogue';
import { WordsProvider } from '../../../src/i18n/Words';
import { assessmentOf } from '../../support/walkQuestionnaire';
import { walkWorkshop, type WorkshopWalk } from '../../support/walkWorkshop';

const people = ['Ana', 'Ben', 'Chloé', 'Dev'].map((name, seat) => ({
  id: `p${String(seat)}`,
  name,
  isRemote: false,
  ballotId: null,
}));

const votes = (...digits: readonly string[]): Vote[] =>
  digits.map((four, seat) => {
    const [context = 3, continuity = 3, capacity = 3, crossTeam = 3] = Array.from(four, Number);
    return { voterId: `p${String(seat)}`, context, continuity, capacity, crossTeam };
  });

/** Patching snapped as the room answered, backups parked without anybody, the desk still open. */
function atTheClose(keepVoters = false): WorkshopWalk {
  const items = ['Patching', 'Backups', 'Service desk'].map((name, order) =>
    newWorkItem({ id: `i${String(order)}`, name, order }),
  );
  const walk = walkWorkshop(assessmentOf(items));
  const events: readonly WorkshopEvent[] = [
    { type: 'lobby.opened', id: 'abc123' },
    { type: 'lobby.changed', answers: { participants: people, deciderId: 'p0', keepVoters } },
    { type: 'workshop.started', at: '2026-11-25T09:00:00.000Z' },
    { type: 'phase.next' },
    { type: 'time.passed', seconds: 90 },
    { type: 'votes.cast', votes: votes('2252', '2252', '2252', '2242') },
    { type: 'votes.revealed' },
    { type: 'decision.asked' },
    { type: 'line.snapped', decision: null, reason: '', decidedBy: '', dissent: ['Ben'] },
    { type: 'item.opened', itemId: 'i1' },
    { type: 'item.parked', settlement: { kind: 'parked', owner: '', until: '' } },
    { type: 'close.asked' },
  ];
  for (const event of events) walk.flow.send(event);
  return walk;
}

function showClose(walk: WorkshopWalk, copied: string[] = []) {
  const ports = {
    onCopy: (text: string) => {
      copied.push(text);
      return Promise.resolve(true);
    },
    onSave: vi.fn<(title: string, markdown: string) => void>(),
    onPrint: vi.fn(),
  };
  const screenOf = () => {
    const view = walk.view();
    if (view.kind !== 'closing' && view.kind !== 'closed') return <p>on stage</p>;
    return (
      <WordsProvider locale="en">
        <CloseScreen
          view={view}
          send={(event) => {
            act(() => walk.flow.send(event));
            rerender(screenOf());
          }}
          title="Our IT work"
          today="2026-11-25"
          now={() => '2026-11-25T10:14:00.000Z'}
          hrefs={{ names: '#names', line: '#line', plan: '#plan', version: '#version' }}
          {...ports}
        />
      </WordsProvider>
    );
  };
  const { rerender } = render(screenOf());
  return ports;
}

describe('The close of a workshop', () => {
  beforeAll(async () => {
    for (const part of ['asking', 'answers', 'votes', 'close'] as const) await loadMessages('en', part);
  });

  test('says what was settled, what waits and how long it took', () => {
    showClose(atTheClose());
    expect(screen.getByText('One item is settled, one is parked, one is still open.')).toBeInTheDocument();
    expect(screen.getByText('74 minutes of 90, 2 of them on the items.')).toBeInTheDocument();
    const row = screen.getByRole('row', { name: /^Patching/ });
    expect(row).toHaveTextContent('Place with a partner');
    expect(row).toHaveTextContent('Agreed, 4 votes');
  });

  test('does not close while something is parked without a name and a day', async () => {
    const walk = atTheClose();
    showClose(walk);
    expect(screen.queryByRole('button', { name: 'Close the workshop' })).not.toBeInTheDocument();
    expect(screen.getByText('One parked item still needs a name and a day.')).toBeInTheDocument();
    const lot = screen.getByRole('form', { name: 'Backups' });
    await userEvent.type(within(lot).getByLabelText('Who sees to it?'), 'Chloé');
    await userEvent.type(within(lot).getByLabelText('By when?'), '2026-12-09');
    await userEvent.tab();
    await userEvent.click(await screen.findByRole('button', { name: 'Close the workshop' }));
    expect(screen.getByRole('heading', { level: 1, name: 'What the room decided' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /^Backups/ })).toHaveTextContent(
      'parked: Chloé by December 9, 2026',
    );
    expect(walk.store.getSnapshot().context.assessment.workshop?.closedAt).toBe('2026-11-25T10:14:00.000Z');
  });

  test('lets a parked item be given up, which also lets the workshop close', async () => {
    showClose(atTheClose());
    await userEvent.click(screen.getByRole('button', { name: 'Give it up' }));
    expect(screen.getByText('Nothing parked.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Parked' })).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Close the workshop' })).toBeInTheDocument();
  });

  test('puts a parked item back on the table', async () => {
    const walk = atTheClose();
    showClose(walk);
    await userEvent.click(screen.getByRole('button', { name: 'Talk about it now' }));
    expect(walk.stage().item.name).toBe('Backups');
    expect(walk.stage().phase).toBe('presenting');
  });

  test('gives the record as Markdown, without who voted how', async () => {
    const copied: string[] = [];
    showClose(atTheClose(), copied);
    await userEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(await screen.findByText('Copied.')).toBeInTheDocument();
    expect(copied[0]).toContain('# Decisions: Our IT work');
    expect(copied[0]).toContain(
      '| Patching | Place with a partner | Agreed, 4 votes | as the room answered; ',
    );
    expect(copied[0]).not.toContain('Who voted how');
  });

  test('keeps who voted how only if the lobby said so', async () => {
    const copied: string[] = [];
    showClose(atTheClose(true), copied);
    await userEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(copied[0]).toContain('## Who voted how');
    expect(copied[0]).toContain('| Patching | Dev | 2 | 2 | 4 | 2 |');
  });

  test('is saved and printed where somebody asks for it', async () => {
    const { onSave, onPrint } = showClose(atTheClose());
    await userEvent.click(screen.getByRole('button', { name: 'Save as Markdown' }));
    expect(onSave).toHaveBeenCalledWith('Decisions: Our IT work', expect.stringContaining('| Backups |'));
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(onPrint).toHaveBeenCalledOnce();
  });
});
