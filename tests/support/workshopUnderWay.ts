import { newAssessment } from '../../src/document/newAssessment';
import { newWorkItem } from '../../src/document/workItemFields';
import { newWorkshop, type Vote } from '../../src/domain/workshop';

/** Who is in the room. */
export const people = ['Ana', 'Ben', 'Chloé', 'Dev', 'Eve', 'Finn', 'Gus', 'Hana'];

const votes: readonly Vote[] = ['2252', '2252', '2252', '1452', '2453', '2152', '2142', '2552'].map(
  (digits, seat) => {
    const [context = 0, continuity = 0, capacity = 0, crossTeam = 0] = Array.from(digits, Number);
    return { voterId: `p${String(seat)}`, context, continuity, capacity, crossTeam };
  },
);

/** A workshop at its first item, all eight votes in and nobody has seen them. */
export const underWay = {
  ...newAssessment('Our IT', 'workshop'),
  workshop: {
    ...newWorkshop('abc123'),
    participants: people.map((name, seat) => ({
      id: `p${String(seat)}`,
      name,
      isRemote: false,
      ballotId: null,
    })),
    deciderId: 'p0',
    startedAt: '2026-11-25T09:00:00.000Z',
  },
  items: ['Server patching', 'Backup jobs'].map((name, order) =>
    newWorkItem({
      id: `i${String(order)}`,
      name,
      order,
      note: 'Between us',
      discussion:
        order === 0 ? { rounds: [{ votes, isRevealed: false }], settlement: null, seconds: 30 } : null,
    }),
  ),
};
