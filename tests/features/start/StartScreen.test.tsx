import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { StartScreen, type StartScreenProps } from '../../../src/features/start/StartScreen';
import { WordsProvider } from '../../../src/i18n/Words';
import { renderScreen } from '../../support/renderScreen';

function propsWith(given: Partial<StartScreenProps> = {}): StartScreenProps {
  return {
    saved: [],
    binned: [],
    problem: null,
    onBegin: vi.fn(),
    onWorkshop: vi.fn(),
    onExample: vi.fn(),
    onOpenFile: vi.fn(),
    onOpen: vi.fn(),
    onRename: vi.fn(),
    onDuplicate: vi.fn(),
    onDelete: vi.fn(),
    onRestore: vi.fn(),
    ...given,
  };
}

const autumn = {
  id: 'a',
  title: 'Autumn',
  updatedAt: Date.UTC(2026, 10, 22),
  itemCount: 25,
  answeredCount: 18,
};
const spring = { id: 's', title: 'Spring', updatedAt: Date.UTC(2026, 3, 22), itemCount: 12 };

describe('the start page', () => {
  it('is whole as a string, and holds no style that the content policy would refuse', () => {
    const view = renderToString(
      <WordsProvider locale="en">
        <StartScreen {...propsWith()} />
      </WordsProvider>,
    );
    expect(view).toContain('Who should own this work?');
    expect(view).toContain('Vendor coordination');
    expect(view).not.toContain('style=');
  });

  it('lets people begin, see the example and open a file', async () => {
    const user = userEvent.setup();
    const props = propsWith();
    renderScreen(<StartScreen {...props} />);
    await user.click(screen.getByRole('button', { name: 'By myself' }));
    await user.click(screen.getByRole('button', { name: 'See an example' }));
    const file = new File(['{}'], 'work.dtl.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('Open a file', { selector: 'input' }), file);
    expect(props.onBegin).toHaveBeenCalledOnce();
    expect(props.onExample).toHaveBeenCalledOnce();
    expect(props.onOpenFile).toHaveBeenCalledWith(file);
  });

  it('names what is due to be drawn again, else the next day', async () => {
    const redraws = { due: ['Website', 'Backups', 'Roadmap', 'Network'], next: null };
    const later = { due: [], next: '2027-01-15' };
    renderScreen(
      <StartScreen
        {...propsWith({
          saved: [
            { ...autumn, redraws },
            { ...spring, redraws: later },
          ],
        })}
      />,
    );
    expect(
      await screen.findByText('Due to be drawn again: Website, Backups, and Roadmap and 1 more.'),
    ).toBeVisible();
    expect(screen.getByText('Next to be drawn again on January 15, 2027.')).toBeVisible();
  });

  it('opens a file that is dropped anywhere on it', () => {
    const props = propsWith();
    renderScreen(<StartScreen {...props} />);
    const file = new File(['name\nBackups'], 'work.csv');
    const dataTransfer = { types: ['Files'], files: [file] };
    fireEvent.dragEnter(document.body, { dataTransfer });
    expect(screen.getByText('Drop the file to open it')).toBeVisible();
    fireEvent.drop(document.body, { dataTransfer });
    expect(props.onOpenFile).toHaveBeenCalledWith(file);
    expect(screen.queryByText('Drop the file to open it')).not.toBeInTheDocument();
  });

  it('brings people straight back to what they did last', async () => {
    const user = userEvent.setup();
    const props = propsWith({ saved: [autumn, spring] });
    renderScreen(<StartScreen {...props} />);
    expect(await screen.findByText(/18 of 25 answered/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Carry on' }));
    expect(props.onOpen).toHaveBeenCalledWith('a');
  });

  it('renames in place, and not with Escape', async () => {
    const user = userEvent.setup();
    const props = propsWith({ saved: [autumn] });
    renderScreen(<StartScreen {...props} />);
    await user.click(await screen.findByRole('button', { name: 'Rename Autumn' }));
    await user.keyboard('Nope{Escape}');
    expect(props.onRename).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Rename Autumn' }));
    await user.keyboard('Board review{Enter}');
    expect(props.onRename).toHaveBeenCalledWith('a', 'Board review');
  });

  it('deletes with an undo beside it, and keeps a bin', async () => {
    const user = userEvent.setup();
    const props = propsWith({ saved: [autumn, spring] });
    const { rerender } = renderScreen(<StartScreen {...props} />);
    await user.click(await screen.findByRole('button', { name: 'Delete Spring' }));
    expect(props.onDelete).toHaveBeenCalledWith('s');
    const deletedAt = Date.now() - 3 * 24 * 60 * 60 * 1000;
    rerender(<StartScreen {...props} saved={[autumn]} binned={[{ id: 's', title: 'Spring', deletedAt }]} />);
    await user.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo' }));
    expect(props.onRestore).toHaveBeenCalledWith('s');
    await user.click(await screen.findByText('Bin (1)'));
    expect(screen.getByText('27 days left')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Restore Spring' }));
    expect(props.onRestore).toHaveBeenCalledTimes(2);
  });
});
