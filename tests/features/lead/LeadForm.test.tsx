import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { LeadRoute } from '../../../src/document/embedValues';
import { noTexts } from '../../../src/document/embedTexts';
import type { WrittenLead } from '../../../src/document/lead';
import { LeadForm } from '../../../src/features/lead/LeadForm';
import { renderScreen } from '../../support/renderScreen';

const sender = {
  legalName: 'Rivage TI inc.',
  postalAddress: '12, rue du Quai',
  contact: '514 555-0100',
  privacyUrl: 'https://rivage.example/privacy',
  withdrawal: 'Write to us.',
};

function show(route: Exclude<LeadRoute, { readonly mode: 'none' }>) {
  const onMail = vi.fn<(link: string) => void>();
  const onPost = vi.fn<(address: string, lines: WrittenLead) => boolean>(() => true);
  const onMessage = vi.fn();
  renderScreen(
    <LeadForm
      result={{
        verdict: 'In-house led.',
        counts: { keepInHouse: 2, placeWithPartner: 1 },
        items: [{ name: 'Backups', placement: 'Keep in-house' }],
      }}
      route={route}
      texts={{ ...noTexts.en, sender }}
      now={() => new Date('2026-11-25T23:00:00Z')}
      onMail={onMail}
      onPost={onPost}
      onMessage={onMessage}
    />,
  );
  return { onMail, onPost, onMessage, user: userEvent.setup() };
}

const box = (name: RegExp) => screen.getByRole('checkbox', { name });

describe('sending a result', () => {
  it('begins with every box unticked, and without names', () => {
    show({ mode: 'message' });
    for (const checkbox of screen.getAllByRole('checkbox')) expect(checkbox).not.toBeChecked();
    expect(screen.getByText('In-house led.')).toBeVisible();
    expect(screen.queryByText(/Backups/)).toBeNull();
  });

  it('shows the names once they are added, and says who receives it', async () => {
    const { user } = show({ mode: 'message' });
    await user.click(box(/names of the items/));
    expect(screen.getByText('Backups: Keep in-house')).toBeVisible();
    expect(screen.getByText(/12, rue du Quai/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Privacy statement' })).toHaveAttribute(
      'href',
      sender.privacyUrl,
    );
  });

  it('sends nothing without an address and the first box; the second is never needed', async () => {
    const { user, onMessage } = show({ mode: 'message' });
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(onMessage).not.toHaveBeenCalled();
    await user.type(screen.getByRole('textbox', { name: /e-mail/ }), 'ada@example.org');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(onMessage).not.toHaveBeenCalled();
    await user.click(box(/about this result/));
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(onMessage).toHaveBeenCalledExactlyOnceWith({
      language: 'en',
      at: '2026-11-25T23:00:00.000Z',
      verdict: 'In-house led.',
      counts: { keepInHouse: 2, placeWithPartner: 1 },
      items: [],
      name: '',
      email: 'ada@example.org',
      message: '',
      consent: { reply: 'Rivage TI inc. may write to me about this result.', marketing: null },
    });
  });

  it('posts to an address of the host exactly what is on show', async () => {
    const { user, onPost } = show({ mode: 'endpoint', to: 'https://rivage.example/lead' });
    await user.type(screen.getByRole('textbox', { name: /e-mail/ }), 'ada@example.org');
    await user.click(box(/about this result/));
    const shown = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    await user.click(screen.getByRole('button', { name: 'Send in a new tab' }));
    expect(onPost).toHaveBeenCalledExactlyOnceWith('https://rivage.example/lead', [
      { field: 'email', text: 'ada@example.org' },
      { field: 'verdict', text: 'In-house led.' },
      { field: 'counts', text: 'Keep in-house: 2\nPlace with a partner: 1' },
      { field: 'consentReply', text: 'Rivage TI inc. may write to me about this result.' },
      { field: 'language', text: 'en' },
      { field: 'at', text: '2026-11-25T23:00:00.000Z' },
    ]);
    const sent = onPost.mock.calls[0]?.[1].map(({ text }) => text) ?? [];
    expect(sent.with(-1, 'the moment you send')).toEqual(shown);
    expect(screen.getByText('Handed to Rivage TI inc. in a new tab.')).toBeVisible();
  });

  it('says that nothing was sent where the browser lets no tab open, and sends when it does', async () => {
    const { user, onPost } = show({ mode: 'endpoint', to: 'https://rivage.example/lead' });
    onPost.mockReturnValueOnce(false);
    await user.type(screen.getByRole('textbox', { name: /e-mail/ }), 'ada@example.org');
    await user.click(box(/about this result/));
    await user.click(screen.getByRole('button', { name: 'Send in a new tab' }));
    expect(await screen.findByText(/^Nothing was sent/)).toBeVisible();
    expect(screen.queryByText(/^Handed to/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Send in a new tab' }));
    expect(await screen.findByText(/^Handed to/)).toBeVisible();
    expect(screen.queryByText(/^Nothing was sent/)).toBeNull();
  });

  it('writes a mail that the person sends, and no second receiver slips in', async () => {
    const { user, onMail } = show({ mode: 'mailto', to: 'hello@rivage.example' });
    await user.type(screen.getByRole('textbox', { name: /e-mail/ }), 'ada@example.org');
    await user.type(screen.getByRole('textbox', { name: /like to ask/ }), 'Hi&bcc=eve@example.org');
    await user.click(box(/about this result/));
    await user.click(screen.getByRole('button', { name: 'Write the e-mail' }));
    const link = new URL(onMail.mock.calls[0]?.[0] ?? '');
    expect(link.pathname).toBe('hello@rivage.example');
    expect([...link.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(link.searchParams.get('body')).toContain('Hi&bcc=eve@example.org');
  });
});
