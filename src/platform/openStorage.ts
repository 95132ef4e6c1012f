import { StorageError, type AssessmentStorage, type OpenedStorage } from './assessmentStorage';
import { toStorageError, within } from './databaseConnection';
import { createIndexedDbStorage } from './indexedDbStorage';

/** How long the browser's storage may take to prove itself, in milliseconds. */
const provesItselfWithin = 3000;

function browserStorage(): AssessmentStorage {
  if (typeof indexedDB === 'undefined') throw new StorageError('blocked');
  return createIndexedDbStorage();
}

/**
 * The browser's storage, or one in memory where that is blocked, broken or silent for 3 seconds. Never rejects; the
 * status says which it is and why.
 */
export async function openStorage(
  create: () => AssessmentStorage = browserStorage,
  patience: number = provesItselfWithin,
): Promise<OpenedStorage> {
  try {
    const storage = create();
    try {
      // Sweeping writes: storage that can be read but not written is no storage.
      await within(patience, storage.sweepBin());
      return { storage, status: { kind: 'savedHere' } };
    } catch (error) {
      storage.close();
      throw error;
    }
  } catch (error) {
    const { openStandIn } = await import('./standInStorage');
    return openStandIn(toStorageError(error).reason, create);
  }
}
