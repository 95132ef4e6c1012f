import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectToHost, type FramedWindow } from '../../src/platform/hostWindow';
import { longRun } from '../support/longRun';

const host = 'https://host.example';
const settings = (payload: unknown = { lang: 'fr-CA' }) => ({
  source: 'draw-the-line',
  version: 1,
  type: 'settings',
  payload,
});

/** A frame inside a page, in which anybody may say anything. */
function frameIn({ framedBy, isFramed = true }: { framedBy?: string; isFramed?: boolean } = {}) {
  const parent = {};
  const posted: { readonly message: unknown; readonly to: string }[] = [];
  const ears = new Set<(event: MessageEvent<unknown>) => void>();
  let now = 1_000_000;
  const frame: FramedWindow = {
    parent,
    framedBy,
    isFramed,
    postToParent: (message, to) => posted.push({ message, to }),
    listen: (hear) => {
      ears.add(hear);
      return () => ears.delete(hear);
    },
  };
  const connected = connectToHost(frame, () => now);
  const heard: unknown[] = [];
  connected.onSettings((given) => heard.push(given));
  return {
    ...connected,
    posted,
    heard,
    later: () => {
      now += 5000;
    },
    tell: (data: unknown, { from = host, source = parent }: { from?: string; source?: unknown } = {}) => {
      const event = { data, origin: from, source };
      // A real event cannot be made with another window as its source.
      for (const hear of ears) Reflect.apply(hear, undefined, [event]);
    },
  };
}

describe('a frame', () => {
  it('greets with nothing but ready, to anybody', () => {
    const { posted } = frameIn();
    expect(posted).toEqual([
      { message: { source: 'draw-the-line', version: 1, type: 'ready', payload: null }, to: '*' },
    ]);
  });

  it('says nothing more until the host has shown who it is, then the last of each kind, to that origin only', () => {
    const { say, posted, tell } = frameIn();
    say({ type: 'resized', payload: { height: 1 } });
    say({ type: 'resized', payload: { height: 2 } });
    expect(posted).toHaveLength(1);
    tell(settings());
    say({ type: 'started', payload: null });
    expect(posted.slice(1)).toMatchObject([
      { message: { type: 'resized', payload: { height: 2 } }, to: host },
      { message: { type: 'started' }, to: host },
    ]);
  });

  it('takes settings from the page around it', () => {
    const { heard, tell, isKnown } = frameIn();
    expect(isKnown()).toBe(false);
    tell(settings());
    expect(heard).toEqual([{ lang: 'fr-CA' }]);
    expect(isKnown()).toBe(true);
  });

  // Switching off one check each makes one of these fail.
  it.each([
    ['another window of the same origin', {}, settings(), { source: {} }],
    ['a page without an origin', {}, settings(), { from: 'null' }],
    [
      'an origin that is not the one the browser names',
      { framedBy: 'https://other.example' },
      settings(),
      {},
    ],
    ['a message in another shape', {}, { ...settings(), type: 'setting' }, {}],
    ['settings that are no text', {}, settings({ lang: { toString: 'x' } }), {}],
  ])('does not listen to %s', (_, around, data, how) => {
    const { heard, tell, isKnown, posted } = frameIn(around);
    tell(data, how);
    expect(heard).toEqual([]);
    expect(isKnown()).toBe(false);
    expect(posted).toHaveLength(1);
  });

  it('stays with the origin that it met first', () => {
    const { heard, tell } = frameIn();
    tell(settings());
    tell(settings({ lang: 'en' }), { from: 'https://other.example' });
    expect(heard).toEqual([{ lang: 'fr-CA' }]);
  });

  it('does not let itself be drowned', () => {
    const { heard, tell, later } = frameIn();
    for (let times = 0; times < 500; times += 1) tell(settings());
    expect(heard.length).toBeLessThanOrEqual(20);
    later();
    tell(settings({ lang: 'en' }));
    expect(heard.at(-1)).toEqual({ lang: 'en' });
  });

  it('stands alone without a word where nobody frames it', () => {
    const { posted, say } = frameIn({ isFramed: false });
    say({ type: 'started', payload: null });
    expect(posted).toEqual([]);
  });

  it('suffers no effect from anything that is no message, whoever sends it', () => {
    const { heard, tell, posted, later, isKnown } = frameIn();
    const hostile = fc.oneof(
      fc.anything({ withDate: true, withMap: true, withSet: true, withBigInt: true }),
      fc
        .anything()
        .filter((payload) => !isHarmless(payload))
        .map((payload) => ({ ...settings(), payload })),
    );
    fc.assert(
      fc.property(hostile, fc.constantFrom(host, 'null', 'https://other.example', ''), (data, from) => {
        later();
        tell(data, { from });
      }),
      { numRuns: longRun ? 10_000 : 2000 },
    );
    expect(heard).toEqual([]);
    expect(isKnown()).toBe(false);
    expect(posted).toHaveLength(1);
  });
});

/** An empty record is a host without settings, and as such a message. */
function isHarmless(payload: unknown) {
  return (
    typeof payload === 'object' &&
    payload !== null &&
    !Array.isArray(payload) &&
    Object.keys(payload).length === 0
  );
}
