import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { createAssessmentStore } from '../../../src/document/assessmentStore';
import { SettingsScreen } from '../../../src/features/settings/SettingsScreen';
import { assessmentOf, item } from '../../support/assessments';
import { renderScreen } from '../../support/renderScreen';

const close = item('Backups', { context: 4, continuity: 2, capacity: 4, crossTeam: 1 });

function show() {
  const store = createAssessmentStore({ ...assessmentOf(), items: [close] });
  const onPreferences = vi.fn();
  const onForgetEverything = vi.fn();
  renderScreen(
    <SettingsScreen
      assessment={store.getSnapshot().context.assessment}
      edit={store.trigger}
      preferences={{ theme: null, shortcuts: true }}
      onPreferences={onPreferences}
      onForgetEverything={onForgetEverything}
    />,
  );
  const saved = () => store.getSnapshot().context.assessment;
  return { user: userEvent.setup(), saved, onPreferences, onForgetEverything };
}

it('says what would cross before weights are saved', async () => {
  const { user, saved } = show();
  await user.click(screen.getByRole('radio', { name: 'By rank' }));
  for (let times = 0; times < 2; times += 1) {
    await user.click(screen.getByRole('button', { name: 'Move Capacity up' }));
  }
  expect(screen.getByText(/One placement changes\./)).toBeInTheDocument();
  expect(screen.getByText('Backups')).toBeInTheDocument();
  expect(saved().weighting).toEqual({ method: 'equal' });
  await user.click(screen.getByRole('button', { name: 'Use these weights' }));
  expect(saved().weighting).toEqual({
    method: 'rank',
    rank: ['capacity', 'context', 'continuity', 'crossTeam'],
  });
});

it('turns the contested question round only when told to', async () => {
  const { user, saved } = show();
  expect(screen.getByText(/This one is contested/)).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'Turned round' }));
  expect(saved().crossTeamRole).toBe('outside');
  await user.click(screen.getByRole('button', { name: 'Use this' }));
  expect(saved().crossTeamRole).toBe('inside');
});

it('follows the system again when asked to', async () => {
  const { user, onPreferences } = show();
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(onPreferences).toHaveBeenCalledWith({ theme: 'dark' });
});

it('forgets everything only after the word is typed', async () => {
  const { user, onForgetEverything } = show();
  await user.click(screen.getByRole('button', { name: 'Forget everything…' }));
  await user.click(screen.getByRole('button', { name: 'Forget everything' }));
  expect(onForgetEverything).not.toHaveBeenCalled();
  await user.type(screen.getByRole('textbox', { name: 'Type forget to go on' }), 'Forget');
  await user.click(screen.getByRole('button', { name: 'Forget everything' }));
  expect(onForgetEverything).toHaveBeenCalledOnce();
});
