import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { toBallotPaper, type BallotSession } from '../../../src/document/ballot';
import { newBallotDraft, type BallotDraft } from '../../../src/document/ballotDraft';
import { readBallots } from '../../../src/document/ballotPaste';
import { BallotScreen } from '../../../src/features/ballot/BallotScreen';
import { Announcer } from '../../../src/ui/Announcer';
import { sessionOf, votes } from '../../support/ballots';
import { renderScreen } from '../../support/renderScreen';

const onCopy = vi.fn<(text: string) => Promise<boolean>>();

function Ballot({ begun }: { readonly begun: BallotDraft }) {
  const [draft, setDraft] = useState(begun);
  return (
    <Announcer>
      <BallotScreen draft={draft} isKept onChange={setDraft} onCopy={onCopy} onCopyLink={onCopy} />
    </Announcer>
  );
}

function fillIn(session: BallotSession, said: Partial<BallotDraft> = {}) {
  onCopy.mockReset().mockResolvedValue(true);
  renderScreen(<Ballot begun={{ ...newBallotDraft(toBallotPaper(session), '1.x', 7), ...said }} />);
  return userEvent.setup();
}

const heading = () => screen.getByRole('heading', { level: 1 });
const press = (name: string) => screen.getByRole('button', { name });

describe('A ballot', () => {
  it('goes from a name over every item to a code that the session reads', async () => {
    const session = sessionOf(2);
    const user = fillIn(session);
    expect(screen.getByText(/asks you to rate 2 pieces of IT work/)).toBeVisible();
    expect(screen.getByText(/Nothing is sent by itself/)).toBeVisible();
    await user.click(press('Begin'));
    expect(screen.getByText('Say what you want to be called.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: /Your name/ }), 'Zoé 🌲{Enter}');
    expect(heading()).toHaveTextContent('Item 1');
    expect(heading()).toHaveFocus();
    await user.click(
      within(screen.getByRole('group', { name: /How much must/ })).getByRole('radio', { name: /^4/ }),
    );
    await user.keyboard('4532');
    expect(press('Next')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(heading()).toHaveTextContent('Item 2');
    await user.click(
      within(screen.getByRole('group', { name: /How many teams/ })).getByRole('radio', { name: /^2/ }),
    );
    await user.click(press('Finish'));
    expect(heading()).toHaveTextContent('Your code, Zoé 🌲');
    expect(screen.getByText(/Send this to/)).toHaveTextContent('Send this to Dana. Then you are done.');
    expect(screen.getByText(/3 answers were skipped/)).toBeVisible();
    await user.click(press('Copy the code'));
    expect(await screen.findByText('Copied. Paste it into a message.')).toBeVisible();
    const [code = ''] = onCopy.mock.calls[0] ?? [];
    expect(await readBallots(`hi ${code}`, session)).toMatchObject([
      {
        kind: 'accepted',
        ballot: { voterId: 7, voter: 'Zoé 🌲', ratings: { i1: { crossTeam: 2, context: 'notSure' } } },
      },
    ]);
    const [reading] = await readBallots(code, session);
    expect(reading?.kind === 'accepted' && reading.ballot.ratings.i0).toEqual(votes('4532')[0]);
  });

  it('carries on at the first item with an open question, and at the code once there is none', () => {
    fillIn(sessionOf(3), { voter: 'Sam', ratings: [...votes('1111'), ...votes('1111'), ...newRatings()] });
    expect(heading()).toHaveTextContent('Item 3');
  });

  it('asks only the questions of the session', () => {
    fillIn(sessionOf(1, { asked: ['context', 'capacity'] }), { voter: 'Sam' });
    expect(screen.getAllByRole('group')).toHaveLength(2);
  });

  it('says what a flag means for who answers', () => {
    const [item] = sessionOf(1).items;
    fillIn(sessionOf(1, { items: [{ ...item!, risk: true, handsOn: false }] }), { voter: 'Sam' });
    expect(screen.getByText(/Marked as a decision without hands-on work: Risk/)).toBeVisible();
  });

  it('leads back, and a second code takes the place of the first', async () => {
    const user = fillIn(sessionOf(1), { voter: 'Sam', ratings: votes('1111') });
    expect(heading()).toHaveTextContent('Your code, Sam');
    await user.click(press('Change my answers'));
    await user.click(press('Back'));
    expect(screen.getByRole('textbox', { name: /Your name/ })).toHaveValue('Sam');
  });

  it('says so where nothing can be copied', async () => {
    const user = fillIn(sessionOf(1), { voter: 'Sam', ratings: votes('1111') });
    onCopy.mockResolvedValue(false);
    await user.click(press('Copy it as a link'));
    expect(await screen.findByText(/does not allow copying/)).toBeVisible();
  });
});

function newRatings(): BallotDraft['ratings'] {
  return newBallotDraft(toBallotPaper(sessionOf(1)), '').ratings;
}
