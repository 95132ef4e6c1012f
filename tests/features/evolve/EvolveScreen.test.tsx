import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { newSnapshot } from '../../../src/document/newSnapshot';
import type { Assessment } from '../../../src/domain/assessment';
import { computeWeights } from '../../../src/domain/weights';
import type { WorkItem } from '../../../src/domain/workItem';
import { EvolveScreen, type EvolveScreenProps } from '../../../src/features/evolve/EvolveScreen';
import { Toaster } from '../../../src/ui/Toast';
import { assessmentOf, item } from '../../support/assessments';
import { drawnMarks } from '../../support/drawnMarks';
import { renderScreen } from '../../support/renderScreen';

const weights = computeWeights({ method: 'equal' }, 'outside');
const now = new Date('2026-11-23T12:00:00');

const outside = { context: 1, continuity: 1, capacity: 5, crossTeam: 5, accountable: 'Maya Roy' } as const;
const inside = { context: 5, continuity: 5, capacity: 1, crossTeam: 1, accountable: 'Maya Roy' } as const;

function with_(...items: readonly WorkItem[]): Assessment {
  return { ...assessmentOf(), items };
}

function propsWith(given: Partial<EvolveScreenProps> = {}): EvolveScreenProps {
  return {
    assessment: with_(item('Backups', outside), item('Roadmap', inside)),
    weights,
    now: () => now,
    edit: { 'snapshot.taken': vi.fn(), 'snapshot.removed': vi.fn() },
    onOpenItem: vi.fn(),
    onSaveCalendar: vi.fn(),
    ...given,
  };
}

function show(props: EvolveScreenProps) {
  renderScreen(
    <Toaster label="Messages" dismissLabel="Close">
      <EvolveScreen {...props} />
    </Toaster>,
  );
}

function kept(assessment: Assessment, name: string, items: readonly WorkItem[]): Assessment {
  const snapshot = newSnapshot({ ...assessment, items }, name, new Date('2026-06-20T12:00:00'), name);
  return { ...assessment, snapshots: [...assessment.snapshots, snapshot] };
}

describe('Saving a version', () => {
  it('keeps the line as it stands under the name it is given, dated', async () => {
    const user = userEvent.setup();
    const props = propsWith();
    show(props);
    const name = screen.getByRole('textbox', { name: 'Name of this version' });
    expect(name).toHaveValue('Version 1');
    await user.clear(name);
    await user.type(name, 'Autumn{Enter}');
    expect(props.edit['snapshot.taken']).toHaveBeenCalledWith({
      snapshot: expect.objectContaining({
        name: 'Autumn',
        takenAt: now.toISOString(),
        items: props.assessment.items,
      }),
    });
  });

  it('snaps the line, and not before', async () => {
    show(propsWith());
    expect(drawnMarks('[data-motion="snap"]')).toHaveLength(0);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Save this version' }));
    expect(drawnMarks('[data-motion="snap"]')).toHaveLength(1);
  });

  it('asks for a name', async () => {
    const user = userEvent.setup();
    const props = propsWith();
    show(props);
    await user.clear(screen.getByRole('textbox', { name: 'Name of this version' }));
    await user.click(screen.getByRole('button', { name: 'Save this version' }));
    expect(await screen.findByText('Give it a name.')).toBeVisible();
    expect(props.edit['snapshot.taken']).not.toHaveBeenCalled();
  });

  it('says where the line breaks, and that it is whole where it is', () => {
    show(propsWith());
    expect(screen.getByText(/the line is whole/)).toBeVisible();
  });

  it('counts the breaks', () => {
    show(propsWith({ assessment: with_(item('Backups'), item('Roadmap', inside)) }));
    expect(screen.getByText('One item has no single name, so the line breaks once.')).toBeVisible();
  });
});

describe('The versions', () => {
  it('can be deleted, and brought back', async () => {
    const user = userEvent.setup();
    const props = propsWith();
    const assessment = kept(props.assessment, 'Spring', props.assessment.items);
    show({ ...props, assessment });
    await user.click(screen.getByRole('button', { name: 'Delete Spring' }));
    expect(props.edit['snapshot.removed']).toHaveBeenCalledWith({ id: 'Spring' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(props.edit['snapshot.taken']).toHaveBeenCalledWith({ snapshot: assessment.snapshots[0] });
  });
});

describe('A comparison', () => {
  const today = with_(item('Backups', outside), item('Roadmap', inside), item('Office move'));
  const before = [
    item('Backups', { ...outside, capacity: 1, crossTeam: 1 }),
    item('Roadmap', inside),
    item('Fax'),
  ];

  it('says what crossed, why, and what came and went', () => {
    show(propsWith({ assessment: kept(today, 'Spring', before) }));
    expect(screen.getByRole('figure', { name: 'One item crossed the line.' })).toBeVisible();
    const [cause] = screen
      .getAllByRole('listitem')
      .filter((entry) => entry.textContent.startsWith('Backups:'));
    expect(cause).toHaveTextContent(/from “keep it light” to “place with partner”/);
    expect(screen.getByText('Added: Office move.')).toBeVisible();
    expect(screen.getByText('No longer listed: Fax.')).toBeVisible();
  });

  it('is a table too', async () => {
    show(propsWith({ assessment: kept(today, 'Spring', before) }));
    await userEvent.setup().click(screen.getByRole('button', { name: 'Show as table' }));
    const row = screen.getByRole('row', { name: /Backups/ });
    expect(within(row).getByText('Keep it light → place with partner')).toBeVisible();
  });

  it('is made between any two', async () => {
    const two = kept(kept(today, 'Spring', before), 'Summer', before);
    show(propsWith({ assessment: two }));
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole('combobox', { name: 'From' }), 'Spring');
    await user.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'Summer');
    expect(screen.getByRole('heading', { name: 'Nothing crossed the line.' })).toBeVisible();
  });
});

describe('The redraw dates', () => {
  const dated = with_(
    item('Backups', { ...outside, redrawOn: '2026-11-23' }),
    item('Roadmap', { ...inside, redrawOn: '2027-01-15' }),
    item('Network', { ...inside, redrawIf: 'a second plant opens' }),
  );

  it('are due from their day on; triggers are watched for', async () => {
    const props = propsWith({ assessment: dated });
    show(props);
    const part = screen.getByRole('region', { name: 'When to draw the line again' });
    const names = within(part)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['Due', 'Later', 'Watched for']);
    await userEvent.setup().click(within(part).getByRole('button', { name: 'Backups' }));
    expect(props.onOpenItem).toHaveBeenCalledWith('Backups');
  });

  it('go into a calendar', async () => {
    const onSaveCalendar = vi.fn();
    show(propsWith({ assessment: dated, onSaveCalendar }));
    await userEvent.setup().click(screen.getByRole('button', { name: /calendar/ }));
    expect(onSaveCalendar.mock.calls[0]?.[0]).toMatch(/SUMMARY:Draw the line again: Backups\r\n/);
  });
});
