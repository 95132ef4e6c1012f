import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Newer, stay } from '../../src/app/newer';
import { changeToNewer, stayOffline } from '../../src/platform/offline/offline';
import { renderScreen } from '../support/renderScreen';

vi.mock('../../src/platform/offline/offline', () => ({
  stayOffline: vi.fn(() => Promise.resolve()),
  changeToNewer: vi.fn(() => Promise.resolve()),
}));

it('A newer version is said on the next screen only, and reloads when it is asked for and nothing would be lost', async () => {
  await stay();
  let isSafe = false;
  const shown = (next: string) => (
    <>
      <Newer key="shown before" />
      <Newer key={next} isSafe={() => Promise.resolve(isSafe)} />
    </>
  );
  const { rerender } = renderScreen(shown('also before'));
  vi.mocked(stayOffline).mock.lastCall![0]();
  await vi.waitFor(() => {
    rerender(shown(`at ${performance.now()}`));
    // One of the two: the other was on the screen already.
    expect(screen.getByRole('status')).toHaveTextContent('A newer version of this page is ready.');
  });
  await userEvent.click(screen.getByRole('button', { name: 'Reload' }));
  expect(changeToNewer).not.toHaveBeenCalled();
  isSafe = true;
  await userEvent.click(screen.getByRole('button', { name: 'Reload' }));
  expect(changeToNewer).toHaveBeenCalledOnce();
});
