import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RoomView } from '../../src/domain/roomView';
import { openRoomGuest, openRoomHost } from '../../src/platform/roomChannel';

const gathering: RoomView = { scene: 'gathering', items: 8 };
const blank: RoomView = { scene: 'blank' };

const opened: (() => void)[] = [];
const pageEnds = new EventTarget();

function guest(room: string) {
  const seen: (RoomView | null)[] = [];
  const stop = openRoomGuest(room, (view) => seen.push(view));
  opened.push(stop);
  return { seen, stop };
}

function host(room: string) {
  const made = openRoomHost(room);
  opened.push(made.close);
  return made;
}

beforeEach(() => {
  vi.stubGlobal('addEventListener', pageEnds.addEventListener.bind(pageEnds));
  vi.stubGlobal('removeEventListener', pageEnds.removeEventListener.bind(pageEnds));
});

afterEach(() => {
  for (const close of opened.splice(0)) close();
  vi.unstubAllGlobals();
});

describe('The two windows of a room', () => {
  it('show the same, whichever opens first', async () => {
    const early = guest('abc');
    const facilitator = host('abc');
    facilitator.show(gathering);
    await vi.waitFor(() => expect(early.seen).toEqual([gathering]));
    const late = guest('abc');
    await vi.waitFor(() => expect(late.seen).toEqual([gathering]));
    facilitator.show(blank);
    await vi.waitFor(() => expect(late.seen.at(-1)).toEqual(blank));
  });

  it('wait for each other again once the facilitator’s goes away, and go on when it is back', async () => {
    const room = guest('abc');
    host('abc').show(gathering);
    await vi.waitFor(() => expect(room.seen).toEqual([gathering]));
    pageEnds.dispatchEvent(new Event('pagehide'));
    await vi.waitFor(() => expect(room.seen).toEqual([gathering, null]));
    host('abc').show(blank);
    await vi.waitFor(() => expect(room.seen.at(-1)).toEqual(blank));
  });

  it('do not hear what belongs to another room', async () => {
    const other = guest('xyz');
    const room = guest('abc');
    host('abc').show(gathering);
    await vi.waitFor(() => expect(room.seen).toEqual([gathering]));
    expect(other.seen).toEqual([]);
  });

  it('say that they wait when nobody answers any more', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    try {
      const channel = new EventTarget();
      const posted: unknown[] = [];
      const fake = Object.assign(channel, {
        name: 'fake',
        onmessage: null,
        onmessageerror: null,
        postMessage: (message: unknown) => posted.push(message),
        close: () => undefined,
      }) as unknown as BroadcastChannel;
      const seen: (RoomView | null)[] = [];
      opened.push(openRoomGuest('abc', (view) => seen.push(view), fake));
      channel.dispatchEvent(
        new MessageEvent('message', { data: { room: 'abc', kind: 'showing', view: gathering } }),
      );
      expect(seen).toEqual([gathering]);
      vi.advanceTimersByTime(3000);
      expect(seen).toEqual([gathering]);
      vi.advanceTimersByTime(3000);
      expect(seen).toEqual([gathering, null]);
      expect(posted).toContainEqual({ room: 'abc', kind: 'asking' });
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ['nothing', null],
    ['a text', 'showing'],
    ['no view', { room: 'abc', kind: 'showing' }],
    ['a name inside', { room: 'abc', kind: 'showing', view: { ...blank, name: 'Ana' } }],
    ['a scene nobody knows', { room: 'abc', kind: 'showing', view: { scene: 'votes' } }],
    ['a prototype', JSON.parse('{"room":"abc","kind":"showing","__proto__":{"view":{"scene":"blank"}}}')],
  ])('ignore a message with %s', async (_what, message) => {
    const room = guest('abc');
    const stranger = new BroadcastChannel('draw-the-line-room');
    stranger.postMessage(message);
    host('abc').show(gathering);
    await vi.waitFor(() => expect(room.seen).toContainEqual(gathering));
    stranger.close();
    expect(room.seen).toEqual([gathering]);
  });
});
