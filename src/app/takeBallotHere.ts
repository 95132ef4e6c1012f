import { createActor } from 'xstate';
import { offerFor, takeOffered, type BallotOffer, type BallotSender } from '../document/ballotOffer';
import type { Home } from './home';
import { startSession } from './session';
import { tellFacts, workshopOn } from './workshopSession';

/** What each workshop that is saved here and not in the bin makes of a ballot of its session, the latest used first. */
export async function findOffers({ storage }: Home, code: string): Promise<readonly BallotOffer[]> {
  const offers: BallotOffer[] = [];
  for (const { id, deletedAt } of await storage.list()) {
    const saved = deletedAt === null ? await storage.open(id) : null;
    const offer = saved && (await offerFor(saved.assessment, code));
    if (offer) offers.push(offer);
  }
  return offers;
}

/**
 * Adds a ballot to the workshop of a saved assessment, by the way on which pasted ballots come in; a tab in which it is
 * open hears of it. Resolves to whether it is saved: not where the workshop does not take it (any more).
 */
export async function addBallot(
  { storage, tabs }: Home,
  assessmentId: string,
  code: string,
  sender: BallotSender,
): Promise<boolean> {
  const saved = await storage.open(assessmentId);
  if (saved === null) return false;
  const taken = await takeOffered(saved.assessment, code, sender, () => crypto.randomUUID());
  if (typeof taken === 'string') return false;
  const session = startSession(saved.assessment, storage, { tabs });
  const workshop = createActor(workshopOn(session.store), { input: saved });
  workshop.start();
  const stop = tellFacts(session.store, workshop);
  workshop.send({ type: 'ballots.taken', participants: taken.participants, votes: taken.votes });
  await session.saving.settled();
  const isSaved = session.saving.status().kind === 'saved';
  stop();
  workshop.stop();
  session.close();
  return isSaved;
}
