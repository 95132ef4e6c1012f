import {
  isHostMessage,
  limitPace,
  type Envelope,
  type FrameMessages,
  type HostMessages,
} from '../embed/protocol';

/** What the frame says, without its envelope. */
export type Saying = {
  readonly [Type in keyof FrameMessages]: { readonly type: Type; readonly payload: FrameMessages[Type] };
}[keyof FrameMessages];

/** The page that frames this one, as far as it may be spoken to. */
export interface Host {
  /** Says something to the host; before the host has shown who it is, only the last of each kind is kept for it. */
  readonly say: (saying: Saying) => void;
  /** Calls `listener` with the settings whenever the host sends some. Returns the way to stop. */
  readonly onSettings: (listener: (settings: HostMessages['settings']) => void) => () => void;
  /** Whether the host has shown who it is. */
  readonly isKnown: () => boolean;
  readonly close: () => void;
}

/** A window that may be framed, as far as this needs it. */
export interface FramedWindow {
  readonly parent: unknown;
  readonly postToParent: (message: unknown, targetOrigin: string) => void;
  /** The origin of the framing page where the browser tells it, else `undefined`. */
  readonly framedBy: string | undefined;
  readonly isFramed: boolean;
  readonly listen: (hear: (event: MessageEvent<unknown>) => void) => () => void;
}

/** The most messages a second that are heard. */
const mostHeard = 20;

/** This window. */
function thisWindow(): FramedWindow {
  return {
    parent: window.parent,
    postToParent: (message, targetOrigin) => {
      window.parent.postMessage(message, targetOrigin);
    },
    framedBy: 'ancestorOrigins' in location ? location.ancestorOrigins[0] : undefined,
    isFramed: window.parent !== window,
    listen: (hear) => {
      window.addEventListener('message', hear);
      return () => {
        window.removeEventListener('message', hear);
      };
    },
  };
}

/**
 * Greets the page that frames this one: a `ready` without content, the only thing that ever goes out before the
 * host's origin is known. The first whole message from the parent's own window fixes the origin; from then on only that
 * origin is heard, and only it is spoken to. A host without an origin (a page in a sandbox) is never spoken to.
 */
export function connectToHost(frame: FramedWindow = thisWindow(), now: () => number = Date.now): Host {
  const listeners = new Set<(settings: HostMessages['settings']) => void>();
  const kept = new Map<Saying['type'], Saying>();
  const isHeard = limitPace(mostHeard, now);
  let origin: string | null = null;

  const send = (saying: Saying, to: string) => {
    const envelope = { source: 'draw-the-line', version: 1, ...saying } satisfies Envelope<FrameMessages>;
    frame.postToParent(envelope, to);
  };
  const mayBe = (from: string) => {
    if (origin !== null) return from === origin;
    return from !== 'null' && from !== '' && (frame.framedBy === undefined || frame.framedBy === from);
  };
  const hear = ({ source, origin: from, data }: MessageEvent<unknown>) => {
    if (source !== frame.parent || !mayBe(from) || !isHeard() || !isHostMessage(data)) return;
    if (origin === null) {
      origin = from;
      for (const saying of kept.values()) send(saying, origin);
      kept.clear();
    }
    for (const listener of listeners) listener(data.payload);
  };
  const stop = frame.isFramed ? frame.listen(hear) : () => undefined;
  if (frame.isFramed) send({ type: 'ready', payload: null }, '*');
  return {
    say: (saying) => {
      if (origin !== null) send(saying, origin);
      else if (frame.isFramed) kept.set(saying.type, saying);
    },
    onSettings: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isKnown: () => origin !== null,
    close: stop,
  };
}

/** Says something to whoever built the page around this one, in the console of the browser. */
export function warnHost(words: string): void {
  console.warn(words);
}
