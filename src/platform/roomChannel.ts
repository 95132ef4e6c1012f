import {
  readRoomAnswer,
  readRoomQuestion,
  type RoomAnswer,
  type RoomQuestion,
} from '../document/roomMessage';
import type { RoomView } from '../domain/roomView';

const channelName = 'draw-the-line-room';
/** How often the room's window asks, and how long it waits for an answer before it says that it waits, in ms. */
const asksEvery = 1000;
const waitsFor = 4000;

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(channelName);
  } catch {
    // Blocked or missing: the workshop works, it only has no second window.
    return null;
  }
}

/** The facilitator's end: shows the room what it may see. */
export interface RoomHost {
  /** Shows this from now on, and to whoever asks. */
  readonly show: (view: RoomView) => void;
  /** Says that the facilitator's window goes away. */
  readonly close: () => void;
}

/**
 * Opens the facilitator's end of a room. Nothing crosses but what {@link RoomView} can hold; it is checked again
 * where it arrives.
 */
export function openRoomHost(room: string, channel: BroadcastChannel | null = openChannel()): RoomHost {
  let shown: RoomView | null = null;
  const say = (answer: RoomAnswer) => channel?.postMessage(answer);
  const tell = () => {
    if (shown !== null) say({ room, kind: 'showing', view: shown });
  };
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (readRoomQuestion(data)?.room === room) tell();
  };
  const leave = () => {
    say({ room, kind: 'leaving' });
  };
  channel?.addEventListener('message', hear);
  // A window that is reloaded or closed says so at once instead of leaving the room with a picture that stands still.
  addEventListener('pagehide', leave);
  return {
    show: (view) => {
      shown = view;
      tell();
    },
    close: () => {
      leave();
      removeEventListener('pagehide', leave);
      channel?.close();
    },
  };
}

/**
 * Opens the room's end: calls `onView` with what is to be shown, and with `null` while no facilitator's window
 * answers. Asks at once and keeps asking, so that either window may be reloaded. Returns the way to stop.
 */
export function openRoomGuest(
  room: string,
  onView: (view: RoomView | null) => void,
  channel: BroadcastChannel | null = openChannel(),
): () => void {
  let heardAt = -Infinity;
  let isWaiting = true;
  const wait = () => {
    if (!isWaiting) onView(null);
    isWaiting = true;
  };
  const hear = ({ data }: MessageEvent<unknown>) => {
    const answer = readRoomAnswer(data);
    if (answer?.room !== room) return;
    if (answer.kind === 'leaving') {
      wait();
      return;
    }
    heardAt = Date.now();
    isWaiting = false;
    onView(answer.view);
  };
  const ask = () => {
    if (Date.now() - heardAt > waitsFor) wait();
    channel?.postMessage({ room, kind: 'asking' } satisfies RoomQuestion);
  };
  channel?.addEventListener('message', hear);
  const timer = setInterval(ask, asksEvery);
  ask();
  return () => {
    clearInterval(timer);
    channel?.removeEventListener('message', hear);
    channel?.close();
  };
}
