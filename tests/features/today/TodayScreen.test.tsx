import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSyncExternalStore } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createAssessmentStore, type AssessmentStore } from '../../../src/document/assessmentStore';
import { newAssessment } from '../../../src/document/newAssessment';
import { newWorkItem } from '../../../src/document/workItemFields';
import { TodayScreen } from '../../../src/features/today/TodayScreen';
import { renderScreen } from '../../support/renderScreen';

function Connected({ store }: { readonly store: AssessmentStore }) {
  const { assessment } = useSyncExternalStore(
    (listener) => {
      const subscription = store.subscribe(listener);
      return () => subscription.unsubscribe();
    },
    () => store.getSnapshot().context,
  );
  return <TodayScreen assessment={assessment} edit={store.trigger} onNext={vi.fn()} onBack={vi.fn()} />;
}

function openWith(...names: readonly string[]) {
  const items = names.map((name, order) => newWorkItem({ name, order }));
  const store = createAssessmentStore({ ...newAssessment('IT work'), items });
  renderScreen(<Connected store={store} />);
  return { store, user: userEvent.setup(), items: () => store.getSnapshot().context.assessment.items };
}

const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}:`) });

describe('the screen that asks who does it today', () => {
  it('is one stop of the Tab key, whatever the number of rows', () => {
    openWith('Backups', 'Printers', 'Website');
    const stops = within(screen.getByRole('grid'))
      .getAllByRole('row')
      .filter((row) => row.tabIndex === 0);
    expect(stops).toEqual([rowOf('Backups')]);
  });

  it('takes a letter for the row one is on, and arrows to the next', async () => {
    const { user, items } = openWith('Backups', 'Printers');
    rowOf('Backups').focus();
    await user.keyboard('p{ArrowDown}ij');
    expect(items().map(({ doneBy, kind }) => [doneBy, kind])).toEqual([
      ['partner', 'ongoing'],
      ['inHouse', 'project'],
    ]);
    expect(rowOf('Printers')).toHaveFocus();
  });

  it('changes every selected row in one step that can be undone', async () => {
    const { store, user, items } = openWith('Backups', 'Printers', 'Website');
    rowOf('Backups').focus();
    await user.keyboard(' {Shift>}{ArrowDown}{/Shift}s');
    expect(items().map(({ doneBy }) => doneBy)).toEqual(['shared', 'shared', 'unknown']);
    store.trigger.undo();
    expect(items().map(({ doneBy }) => doneBy)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('selects all with Ctrl and A, and none the second time', async () => {
    const { user } = openWith('Backups', 'Printers');
    rowOf('Backups').focus();
    await user.keyboard('{Control>}a{/Control}');
    expect(screen.getAllByRole('row', { selected: true })).toHaveLength(2);
    await user.keyboard('{Control>}a{/Control}');
    expect(screen.queryAllByRole('row', { selected: true })).toHaveLength(0);
  });

  it('does the same by buttons, for hands without a keyboard', async () => {
    const { user, items } = openWith('Backups', 'Printers');
    await user.click(screen.getByRole('button', { name: 'Select all 2' }));
    await user.click(
      within(screen.getByRole('group', { name: 'Done today by, for the selected' })).getByRole('button', {
        name: 'Nobody',
      }),
    );
    expect(items().map(({ doneBy }) => doneBy)).toEqual(['nobody', 'nobody']);
  });

  it('keeps hours with a decimal comma and refuses what is no number', async () => {
    const { user, items } = openWith('Backups');
    rowOf('Backups').focus();
    await user.keyboard('h');
    const field = await screen.findByRole('textbox', { name: 'Hours a month for Backups' });
    await user.clear(field);
    await user.type(field, '7,5{Enter}');
    expect(items()[0]?.hoursPerMonth).toBe(7.5);
    await user.clear(field);
    await user.type(field, 'lots');
    await user.tab();
    expect(field).toBeInvalid();
    expect(items()[0]?.hoursPerMonth).toBe(7.5);
  });

  it('can be skipped', () => {
    openWith('Backups');
    expect(screen.getByRole('button', { name: 'Skip this' })).toBeEnabled();
  });
});
