import { newExampleAssessment } from '../../src/document/exampleAssessment';
import type { Assessment } from '../../src/domain/assessment';
import type { Ratings } from '../../src/domain/rating';
import { newWorkshop, type Discussion, type Round, type Settlement } from '../../src/domain/workshop';
import { item } from '../support/assessments';
import { votes } from '../support/ballots';
import type { Say } from './Camera';

const people = ['Ana', 'Ben', 'Chloé', 'Dev', 'Eve', 'Finn', 'Gus', 'Hana', 'Iman', 'Jo', 'Kim', 'Lou'];

/** One digit for each question, one set for each person. */
const agreeing = ['2252', '2252', '2252', '1452', '2453', '2152', '2142', '2552'];
const opposed = ['5511', '5511', '1155', '1055', '5555', '3333', '5411', '1245'];

function roundOf(sets: readonly string[], isRevealed: boolean): Round {
  return {
    isRevealed,
    votes: votes(...sets).map((said: Ratings, seat) => ({ ...said, voterId: `p${String(seat)}` })),
  };
}

function discussed(rounds: readonly Round[], settlement: Settlement | null = null): Discussion {
  return { rounds, settlement, seconds: 95 };
}

/** The made-up company of the example. */
export function example(say: Say): Assessment {
  return newExampleAssessment((key) => say(key), 'gallery');
}

/** The example as a workshop that has not begun: so many people in its lobby. */
export function lobby(say: Say, seats: number): Assessment {
  return {
    ...example(say),
    workshop: {
      ...newWorkshop('gallery'),
      participants: people.slice(0, seats).map((name, seat) => ({
        id: `p${String(seat)}`,
        name,
        isRemote: seat === 3,
        ballotId: null,
      })),
      deciderId: seats > 0 ? 'p0' : null,
    },
  };
}

/** The example as a workshop on one item, by what was said about it; about the others nothing. */
export function onStage(say: Say, starter: string, discussion: Discussion | null, seats = 8): Assessment {
  const gathered = lobby(say, seats);
  return {
    ...gathered,
    workshop: gathered.workshop && { ...gathered.workshop, startedAt: '2026-11-25T09:00:00.000Z' },
    items: gathered.items
      .toSorted((a, b) => Number(b.id === starter) - Number(a.id === starter))
      .slice(0, 6)
      .map((listed, order) => ({
        ...listed,
        order,
        discussion: listed.id === starter ? discussion : null,
      })),
  };
}

/** What was said about an item of a workshop, by how far it has come. */
export const discussions = {
  voting: discussed([roundOf(agreeing.slice(0, 5), false)]),
  allIn: discussed([roundOf(agreeing, false)]),
  opposedIn: discussed([roundOf(opposed, false)]),
  twelveIn: discussed([roundOf([...opposed, ...agreeing.slice(0, 4)], false)]),
  secondIn: discussed([roundOf(opposed, true), roundOf(agreeing, false)]),
} as const;

/** The example at the end of a workshop: settled, parked with and without a name, given up, left open. */
export function atTheClose(say: Say, isClosed = false): Assessment {
  const gathered = lobby(say, 8);
  const ends: readonly (Discussion | null)[] = [
    discussed([roundOf(agreeing, true)], { kind: 'snapped', decidedBy: '', dissent: [] }),
    discussed([roundOf(opposed, true), roundOf(agreeing, true)], {
      kind: 'snapped',
      decidedBy: 'Ana',
      dissent: ['', ''],
    }),
    discussed([roundOf(opposed, true)], { kind: 'parked', owner: 'Ben', until: '2099-12-04' }),
    isClosed ? null : discussed([roundOf(opposed, true)], { kind: 'parked', owner: '', until: '' }),
    discussed([], { kind: 'dropped' }),
  ];
  return {
    ...gathered,
    workshop: gathered.workshop && {
      ...gathered.workshop,
      startedAt: '2026-11-25T09:00:00.000Z',
      closedAt: isClosed ? '2026-11-25T10:24:00.000Z' : null,
    },
    items: gathered.items.slice(0, 8).map((listed, at) => ({ ...listed, discussion: ends[at] ?? null })),
  };
}

/** The example after a workshop, for what stays beside an item of it. */
export function afterTheRoom(say: Say): Assessment {
  return {
    ...example(say),
    items: example(say).items.map((listed) =>
      listed.id === 'alerts'
        ? {
            ...listed,
            discussion: discussed([roundOf(opposed, true), roundOf(agreeing, true)], {
              kind: 'snapped',
              decidedBy: 'Ana',
              dissent: ['', 'Ben'],
            }),
          }
        : listed,
    ),
  };
}

const unbroken = 'Backups'.repeat(28);

/** Names that break careless pages, and people of the same kind. */
const hardNames = [
  unbroken,
  `${'👩🏽‍💻'.repeat(6)} 🔥 night shift 🧯`,
  'صيانة الخوادم والنسخ الاحتياطي للمكتب الرئيسي',
  'גיבויים ושחזור של מערכות הליבה',
  'Gestion des correctifs des serveurs, des postes de travail et des appareils mobiles de tous les sites',
  'A',
] as const;

/** Six items with such names, rated and answered for. */
export function hardlyNamed(say: Say): Assessment {
  return {
    ...example(say),
    title: unbroken,
    items: hardNames.map((name, order) =>
      item(name, {
        id: `hard${String(order)}`,
        order,
        context: ([5, 1, 4, 2, 3, 5] as const)[order] ?? 3,
        continuity: ([5, 2, 4, 1, 3, 1] as const)[order] ?? 3,
        capacity: ([1, 5, 2, 4, 5, 5] as const)[order] ?? 3,
        crossTeam: ([2, 4, 1, 5, 5, 5] as const)[order] ?? 3,
        doneBy: (['inHouse', 'shared', 'partner', 'nobody', 'inHouse', 'nobody'] as const)[order] ?? 'nobody',
        hoursPerMonth: 12 + order,
        accountable: order === 3 ? '' : (hardNames[(order + 2) % hardNames.length] ?? ''),
        accountableSide: 'inside',
        note: unbroken,
      }),
    ),
    snapshots: [],
  };
}

/** So many items, spread over the whole line. */
export function many(say: Say, count: number): Assessment {
  const { items, ...rest } = example(say);
  return {
    ...rest,
    items: Array.from({ length: count }, (_, order) => {
      const like = items[order % items.length];
      if (like === undefined) throw new Error('The example is empty');
      return { ...like, id: `many${String(order)}`, name: `${like.name} ${String(order + 1)}`, order };
    }),
    snapshots: [],
  };
}
