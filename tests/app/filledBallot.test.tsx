import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FilledBallotPage } from '../../src/app/FilledBallotPage';
import { HomeContext, type Home } from '../../src/app/home';
import { newAssessment } from '../../src/document/newAssessment';
import { newWorkItem } from '../../src/document/workItemFields';
import type { Assessment } from '../../src/domain/assessment';
import { newWorkshop, type Workshop } from '../../src/domain/workshop';
import { createMemoryStorage } from '../../src/platform/memoryStorage';
import type { SavedHint } from '../../src/platform/tabs';
import { Announcer } from '../../src/ui/Announcer';
import { codeOf, sessionOf, votes } from '../support/ballots';
import { renderScreen } from '../support/renderScreen';

const session = sessionOf(2);
const code = codeOf(session, 'Sam', votes('4532', '1015'), 7);
const listed = session.items.map(({ id, name }, order) => newWorkItem({ id, name, order }));

function saved(said: Partial<Workshop> = {}): Assessment {
  return {
    ...newAssessment('Our IT', 'a'),
    items: listed,
    workshop: { ...newWorkshop(session.id), ...said },
  };
}

/** Opens a filled ballot in a browser in which those assessments are saved. */
async function open(assessments: readonly Assessment[], binned: readonly string[] = [], ballot = code) {
  const storage = createMemoryStorage();
  for (const assessment of assessments) await storage.create(assessment);
  for (const id of binned) await storage.bin(id);
  const told: SavedHint[] = [];
  const home: Home = {
    storage,
    status: { kind: 'savedHere' },
    tabs: { tell: (hint) => told.push(hint), onHint: () => () => undefined, close: () => undefined },
  };
  renderScreen(
    <HomeContext value={Promise.resolve(home)}>
      <Announcer>
        <FilledBallotPage voter="Sam" code={ballot} />
      </Announcer>
    </HomeContext>,
  );
  const savedVotes = async () => {
    const now = await storage.open('a');
    return now?.assessment.items.map(({ discussion }) => discussion?.rounds.at(-1)?.votes ?? []) ?? [];
  };
  return { storage, told, savedVotes, user: userEvent.setup() };
}

describe('A filled ballot that was opened', () => {
  it('is added to the workshop in this browser by one press, saved, and told to the other tabs', async () => {
    const { storage, told, savedVotes, user } = await open([saved()]);
    expect(await screen.findByText('It belongs to your workshop on “Our IT”.')).toBeVisible();
    expect(
      screen.getByText(/The ballot counts for 2 items\. .* has no seat yet and gets one\./),
    ).toBeVisible();
    expect(await savedVotes()).toEqual([[], []]);
    await user.click(screen.getByRole('button', { name: 'Add it to the workshop' }));
    const way = await screen.findByRole('link', { name: 'Go to the workshop' });
    expect(way).toHaveFocus();
    expect(way).toHaveAttribute('href', '#/a/a/workshop');
    const [sam] = (await storage.open('a'))?.assessment.workshop?.participants ?? [];
    expect(sam).toMatchObject({ name: 'Sam', ballotId: 7 });
    const [first, second] = votes('4532', '1015');
    expect(await savedVotes()).toEqual([[{ voterId: sam?.id, ...first }], [{ voterId: sam?.id, ...second }]]);
    expect(told).toMatchObject([{ assessmentId: 'a', itemIds: ['i0', 'i1'] }]);
  });

  it('takes the place of the one that was added before: the last one counts', async () => {
    const { storage, user } = await open([saved()]);
    await user.click(await screen.findByRole('button', { name: 'Add it to the workshop' }));
    await screen.findByRole('link', { name: 'Go to the workshop' });
    const earlier = await storage.open('a');
    const later = await open([earlier!.assessment], [], codeOf(session, 'Sam', votes('1111', '2222'), 7));
    expect(await screen.findByText(/takes the place of the ballot that Sam sent before/)).toBeVisible();
    await later.user.click(screen.getByRole('button', { name: 'Add it to the workshop' }));
    expect(await screen.findAllByText('Added: the ballot of Sam counts.')).not.toHaveLength(0);
    const [first, second] = votes('1111', '2222');
    expect(await later.savedVotes()).toMatchObject([[first], [second]]);
  });

  it('asks whether two of one name are one person', async () => {
    const seat = { id: 's', name: 'Sam', isRemote: false, ballotId: 8 };
    const { storage, user } = await open([saved({ participants: [seat] })]);
    expect(await screen.findByText(/Is it the same person\?/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add it to the workshop' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Somebody else' }));
    await screen.findByRole('link', { name: 'Go to the workshop' });
    expect((await storage.open('a'))?.assessment.workshop?.participants).toHaveLength(2);
  });

  it('is refused with the reason where its workshop cannot count it', async () => {
    const { savedVotes } = await open([
      { ...saved(), items: [...listed, newWorkItem({ id: 'later', name: 'Later', order: 9 })] },
    ]);
    expect(await screen.findByText(/filled in before the list changed/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
    expect(await savedVotes()).toEqual([[], [], []]);
  });

  it('is a code to copy where its workshop is not here, or lies in the bin', async () => {
    const { storage } = await open([saved({ id: 'another' }), { ...saved(), id: 'b' }], ['b']);
    expect(await screen.findByText(/The workshop is not in this browser/)).toBeVisible();
    expect(await storage.open('a')).toMatchObject({ assessment: { workshop: { participants: [] } } });
  });
});
