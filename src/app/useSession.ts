import { useEffect, useState } from 'react';
import { StorageError, type StorageFailure } from '../platform/assessmentStorage';
import type { Home } from './home';
import type { Visit } from './brought';
import { startSession, type Session } from './session';

/** What became of opening an assessment. */
export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly reason: StorageFailure }
  | { readonly kind: 'open'; readonly session: Session; readonly unreadableItems: number };

async function open(home: Pick<Home, 'storage' | 'tabs'>, id: string, visit: Visit | null): Promise<Opening> {
  if (visit) {
    const { createMemoryStorage } = await import('../platform/memoryStorage');
    const storage = createMemoryStorage();
    await storage.create(visit.assessment);
    const session = startSession(visit.assessment, storage, { readOnly: visit.kind === 'readOnly' });
    return { kind: 'open', session, unreadableItems: 0 };
  }
  const saved = await home.storage.open(id);
  if (!saved) return { kind: 'gone' };
  const session = startSession(saved.assessment, home.storage, { tabs: home.tabs });
  return { kind: 'open', session, unreadableItems: saved.unreadableItems };
}

/** Opens one assessment for as long as it is on screen. A visit is kept in memory only. */
export function useSession({ storage, recovered, tabs }: Home, id: string, visit: Visit | null): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  useEffect(() => {
    let isLeft = false;
    let session: Session | null = null;
    const show = (next: Opening) => {
      if (next.kind === 'open') session = next.session;
      if (isLeft) session?.close();
      else setOpening(next);
    };
    const look = async () => {
      const found = await open({ storage, tabs }, id, visit);
      show(found);
      return found.kind;
    };
    const lookAgain = async () => {
      // What memory does not hold may be there once the browser's storage has answered after all.
      if ((await look()) !== 'gone' || !recovered) return;
      await recovered;
      if (!isLeft) await look();
    };
    lookAgain().catch((fault: unknown) => {
      show({ kind: 'failed', reason: fault instanceof StorageError ? fault.reason : 'unknown' });
    });
    return () => {
      isLeft = true;
      session?.close();
    };
  }, [storage, recovered, tabs, id, visit]);
  return opening;
}
