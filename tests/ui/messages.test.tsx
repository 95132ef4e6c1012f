import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Announcer, useAnnounce } from '../../src/ui/Announcer';
import { Banner } from '../../src/ui/Banner';
import { Dialog } from '../../src/ui/Dialog';
import { Sheet } from '../../src/ui/Sheet';
import { Toaster, useToast } from '../../src/ui/Toast';

afterEach(() => {
  vi.useRealTimers();
});

function Merging({ onUndo }: { onUndo: () => void }) {
  const toast = useToast();
  return (
    <button
      type="button"
      onClick={() => {
        toast({ message: 'Two duplicates merged.', action: { label: 'Undo', onAction: onUndo } });
      }}
    >
      Merge
    </button>
  );
}

function showToast(onUndo: () => void) {
  render(
    <Toaster label="Messages" dismissLabel="Dismiss">
      <Merging onUndo={onUndo} />
    </Toaster>,
  );
  const merge = screen.getByRole('button', { name: 'Merge' });
  merge.focus();
  fireEvent.click(merge);
  return merge;
}

describe('a toast', () => {
  it('is announced, leaves the focus where it was, and undoes once', async () => {
    const onUndo = vi.fn();
    const merge = showToast(onUndo);
    expect(screen.getByRole('status')).toHaveTextContent('Two duplicates merged.');
    expect(merge).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onUndo).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('stays at least eight seconds, and as long as somebody is on it', () => {
    vi.useFakeTimers();
    showToast(() => undefined);
    act(() => {
      vi.advanceTimersByTime(8000);
    });
    const undo = screen.getByRole('button', { name: 'Undo' });
    act(() => {
      undo.focus();
    });
    act(() => {
      vi.advanceTimersByTime(60_000);
    });
    expect(screen.getByRole('button', { name: 'Undo' })).toBeInTheDocument();
    act(() => {
      undo.blur();
    });
    act(() => {
      vi.advanceTimersByTime(60_000);
    });
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });
});

function Revealing() {
  const announce = useAnnounce();
  return (
    <>
      <button
        type="button"
        onClick={() => {
          announce('Saved');
        }}
      >
        Save
      </button>
      <button
        type="button"
        onClick={() => {
          announce('Storage is blocked', 'assertive');
        }}
      >
        Fail
      </button>
    </>
  );
}

describe('the announcer', () => {
  it('says a message politely or at once, and the same message anew each time', async () => {
    render(
      <Announcer>
        <Revealing />
      </Announcer>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const first = screen.getByText('Saved');
    expect(screen.getByRole('status')).toContainElement(first);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('Saved')).not.toBe(first);
    await userEvent.click(screen.getByRole('button', { name: 'Fail' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Storage is blocked');
  });
});

describe('a banner', () => {
  it('interrupts only when it is an alert', () => {
    render(
      <>
        <Banner>Also open in another tab</Banner>
        <Banner tone="alert">Kept in this tab only</Banner>
      </>,
    );
    expect(screen.getByRole('status')).toHaveTextContent('Also open in another tab');
    expect(screen.getByRole('alert')).toHaveTextContent('Kept in this tab only');
  });
});

function Opening({ kind }: { kind: 'dialog' | 'sheet' }) {
  const [open, setOpen] = useState(false);
  const Opened = kind === 'dialog' ? Dialog : Sheet;
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setOpen(true);
        }}
      >
        Open
      </button>
      <Opened
        open={open}
        onClose={() => {
          setOpen(false);
        }}
        title="Backup jobs"
        closeLabel="Close"
      >
        Ongoing
      </Opened>
    </>
  );
}

describe.each(['dialog', 'sheet'] as const)('a %s', (kind) => {
  it('is named by its title, which takes the focus, and gives the focus back when closed', async () => {
    render(<Opening kind={kind} />);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(screen.getByRole('dialog', { name: 'Backup jobs' })).toHaveTextContent('Ongoing');
    expect(screen.getByRole('heading', { name: 'Backup jobs' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

  it('closes by Esc', async () => {
    render(<Opening kind={kind} />);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
