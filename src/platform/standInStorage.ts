import {
  unchosenPreferences,
  type AssessmentStorage,
  type OpenedStorage,
  type StorageFailure,
} from './assessmentStorage';
import { createMemoryStorage } from './memoryStorage';

/** Why storage that did not work just now may work in a while: it was slow, not closed. */
const mayPass: ReadonlySet<StorageFailure> = new Set<StorageFailure>(['notAnswering', 'connectionLost']);

/** The longest pause between two tries, in milliseconds. */
const longestPause = 30_000;

/** The first storage that works, however many tries that takes. The pauses between them double, from `pause` on. */
async function untilItWorks(create: () => AssessmentStorage, pause: number): Promise<AssessmentStorage> {
  await new Promise((resolve) => setTimeout(resolve, pause));
  let storage: AssessmentStorage | null = null;
  try {
    storage = create();
    await storage.sweepBin();
    return storage;
  } catch {
    storage?.close();
    return untilItWorks(create, Math.min(2 * pause, longestPause));
  }
}

/** Takes along everything that was kept in memory meanwhile, with what was put into its bin. */
async function moveInto(storage: AssessmentStorage, memory: AssessmentStorage): Promise<AssessmentStorage> {
  for (const { id, deletedAt } of await memory.list()) {
    const kept = await memory.open(id);
    if (kept === null) continue;
    await storage.create(kept.assessment);
    if (deletedAt !== null) await storage.bin(id);
  }
  const chosen = await memory.preferences();
  const names = ['theme', 'language', 'shortcuts'] as const;
  const changed = names.filter((name) => chosen[name] !== unchosenPreferences[name]);
  if (changed.length > 0)
    await storage.setPreferences(Object.fromEntries(changed.map((name) => [name, chosen[name]])));
  return storage;
}

/** A storage that hands every call to the one that is in force; calls made while that changes wait for it. */
function relayTo(inForce: () => Promise<AssessmentStorage>): AssessmentStorage {
  return {
    list: async () => (await inForce()).list(),
    open: async (id) => (await inForce()).open(id),
    readRows: async (id, asked) => (await inForce()).readRows(id, asked),
    listDated: async () => (await inForce()).listDated(),
    create: async (assessment) => (await inForce()).create(assessment),
    write: async (id, changes) => (await inForce()).write(id, changes),
    rename: async (id, title) => (await inForce()).rename(id, title),
    duplicate: async (id, title) => (await inForce()).duplicate(id, title),
    bin: async (id) => (await inForce()).bin(id),
    restore: async (id) => (await inForce()).restore(id),
    deleteForGood: async (id) => (await inForce()).deleteForGood(id),
    sweepBin: async () => (await inForce()).sweepBin(),
    forgetEverything: async () => (await inForce()).forgetEverything(),
    preferences: async () => (await inForce()).preferences(),
    setPreferences: async (chosen) => (await inForce()).setPreferences(chosen),
    close: () => {
      void inForce().then((storage) => {
        storage.close();
      });
    },
  };
}

/**
 * Storage in memory, for as long as the browser's own does not work. Where that was only slow it is tried again,
 * `pause` milliseconds from now at first; once it answers it takes over whatever was typed meanwhile, and `recovered`
 * resolves.
 */
export function openStandIn(
  reason: StorageFailure,
  create: () => AssessmentStorage,
  pause = 500,
): OpenedStorage {
  const memory = createMemoryStorage();
  const status = { kind: 'memoryOnly', reason } as const;
  if (!mayPass.has(reason)) return { storage: memory, status };
  let inForce = Promise.resolve(memory);
  const takeOver = async (): Promise<void> => {
    const storage = await untilItWorks(create, pause);
    inForce = moveInto(storage, memory).catch(() => memory);
    if ((await inForce) === memory) return takeOver();
  };
  return { storage: relayTo(() => inForce), status, recovered: takeOver() };
}
