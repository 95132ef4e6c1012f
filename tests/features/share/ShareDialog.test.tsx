import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { readAssessmentLink } from '../../../src/document/assessmentLink';
import type { Assessment } from '../../../src/domain/assessment';
import { ShareDialog } from '../../../src/features/share/ShareDialog';
import { assessmentOf, item } from '../../support/assessments';
import { renderScreen } from '../../support/renderScreen';

const small: Assessment = {
  ...assessmentOf(),
  items: [
    item('Backups', { note: 'Tapes in the cellar', accountable: 'Dana', context: 4 }),
    item('Patching'),
  ],
};

function share(
  assessment: Assessment,
  addressOf: ((fragment: string) => string) | null = (fragment) => `https://x.example/#${fragment}`,
) {
  const onCopy = vi.fn<(text: string) => Promise<boolean>>().mockResolvedValue(true);
  const onSaveFile = vi.fn<(saved: Assessment) => void>();
  const onClose = vi.fn();
  renderScreen(<ShareDialog {...{ assessment, addressOf, onCopy, onSaveFile, onClose }} />);
  return { user: userEvent.setup(), onCopy, onSaveFile, onClose };
}

async function linked(onCopy: ReturnType<typeof share>['onCopy']) {
  const reading = await readAssessmentLink(onCopy.mock.lastCall?.[0].split('#a=')[1] ?? '');
  return reading.kind === 'read' ? reading.assessment : null;
}

describe('Sharing as a link', () => {
  it('shows what travels, warns, and says how long the link is', async () => {
    const { user, onCopy } = share(small);
    expect(screen.getByText(/Whoever has the link can read everything/)).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Names of the work' })).toHaveAccessibleDescription(
      '2: “Backups” and “Patching”',
    );
    expect(screen.getByRole('checkbox', { name: /^People/ })).toHaveAccessibleDescription('1: “Dana”');
    expect(await screen.findByText(/characters:/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    expect(await screen.findByText('Copied.')).toBeVisible();
    expect((await linked(onCopy))?.items.map(({ name }) => name)).toEqual(['Backups', 'Patching']);
  });

  it('makes a file instead where the page was opened from one: a link would lead nobody else anywhere', async () => {
    const { user, onSaveFile } = share(small, null);
    expect(screen.getByText(/a link to it would lead nobody else anywhere/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Copy the link' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Names of the work' }));
    await user.click(screen.getByRole('button', { name: 'Save it as a file' }));
    expect(onSaveFile.mock.lastCall?.[0].items.map(({ name }) => name)).toEqual(['Item 1', 'Item 2']);
  });

  it('leaves out what is unticked', async () => {
    const { user, onCopy } = share(small);
    await user.click(screen.getByRole('checkbox', { name: 'Names of the work' }));
    await user.click(screen.getByRole('checkbox', { name: /^People/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Descriptions/ }));
    await user.click(await screen.findByRole('button', { name: 'Copy the link' }));
    expect(await linked(onCopy)).toMatchObject({
      title: 'A list of IT work',
      items: [{ name: 'Item 1', note: '', accountable: '', context: 4 }, { name: 'Item 2' }],
    });
  });

  it('offers a file where a chat would cut the link', async () => {
    const words = (at: number) => Array.from({ length: 30 }, (_, n) => Math.sin(at * 31 + n)).join(' ');
    const large = { ...small, items: small.items.map((one, at) => ({ ...one, note: words(at).repeat(3) })) };
    const many = {
      ...large,
      items: Array.from({ length: 12 }, (_, at) => item(`Item ${at}`, { note: words(at) })),
    };
    const { user, onSaveFile } = share(many);
    expect(await screen.findByText(/many chats cut a link at 2,000/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save it as a file instead' }));
    expect(onSaveFile).toHaveBeenCalledWith(many);
  });

  it('draws a QR code when asked', async () => {
    const { user } = share(small);
    await user.click(await screen.findByRole('button', { name: 'Show it as a QR code' }));
    expect(await screen.findByRole('img', { name: 'QR code of the link' })).toBeVisible();
  });

  it('says so where nothing can be copied', async () => {
    const { user, onCopy } = share(small);
    onCopy.mockResolvedValue(false);
    await screen.findByText(/characters:/);
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    expect(await screen.findByText(/does not allow copying/)).toBeVisible();
  });
});
