import type { RowIds } from './assessmentStorage';

/** What a tab tells the others: something of this assessment was saved, and which of its rows. */
export interface SavedHint extends RowIds {
  readonly assessmentId: string;
}

/** The other tabs of this browser that have the product open. */
export interface Tabs {
  readonly tell: (hint: SavedHint) => void;
  /** Calls `listener` with every hint of another tab. Returns the way to stop. */
  readonly onHint: (listener: (hint: SavedHint) => void) => () => void;
  readonly close: () => void;
}

const channelName = 'draw-the-line';

function isIds(value: unknown): boolean {
  return Array.isArray(value) && value.every((id: unknown) => typeof id === 'string');
}

function isHint(message: unknown): message is SavedHint {
  if (typeof message !== 'object' || message === null) return false;
  if (!('assessmentId' in message && 'itemIds' in message && 'snapshotIds' in message)) return false;
  return typeof message.assessmentId === 'string' && isIds(message.itemIds) && isIds(message.snapshotIds);
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(channelName);
  } catch {
    // Blocked or missing: this tab works, it only does not hear of the others.
    return null;
  }
}

/** Connects to the other tabs. Hints carry ids only: what was saved is read from storage. */
export function openTabs(channel: BroadcastChannel | null = openChannel()): Tabs {
  const listeners = new Set<(hint: SavedHint) => void>();
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (isHint(data)) for (const listener of listeners) listener(data);
  };
  channel?.addEventListener('message', hear);
  return {
    tell: (hint) => channel?.postMessage(hint),
    onHint: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel?.close(),
  };
}
