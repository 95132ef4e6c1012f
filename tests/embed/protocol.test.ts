import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFrameMessage, isHostMessage, limitPace, settingNames } from '../../src/embed/protocol';
import { longRun } from '../support/longRun';

const envelope = (type: string, payload: unknown) => ({ source: 'draw-the-line', version: 1, type, payload });
const lead = {
  language: 'fr-CA',
  at: '2026-11-25T22:00:00.000Z',
  verdict: 'Too early to call.',
  counts: { keepInHouse: 3 },
  items: [{ name: 'Backups', placement: 'Keep in-house' }],
  name: 'Ada',
  email: 'ada@example.org',
  message: '',
  consent: { reply: 'Yes.', marketing: null },
};

const fromFrame: readonly (readonly [string, unknown])[] = [
  ['ready', null],
  ['resized', { height: 812 }],
  ['started', null],
  ['progressed', { rated: 2, total: 10 }],
  ['completed', { rated: 10, total: 10 }],
  ['cta', null],
  ['lead', lead],
  ['error', { reason: 'settings', names: ['accent'] }],
];

describe('messages of the frame', () => {
  it.each(fromFrame)('are understood: %s', (type, payload) => {
    expect(isFrameMessage(envelope(type, payload))).toBe(true);
  });

  it.each([
    ['no envelope', { height: 812 }],
    ['another source', { ...envelope('ready', null), source: 'draw-the-line ' }],
    ['another version', { ...envelope('ready', null), version: 2 }],
    ['a field more', { ...envelope('ready', null), more: 1 }],
    ['a name of every object', envelope('toString', null)],
    ['a height below zero', envelope('resized', { height: -1 })],
    ['a height without end', envelope('resized', { height: Infinity })],
    ['a height of more than any page', envelope('resized', { height: 1e9 })],
    ['half an item', envelope('progressed', { rated: 0.5, total: 1 })],
    ['a payload that should be none', envelope('cta', { placement: 'keepInHouse' })],
    ['a lead with a field more', envelope('lead', { ...lead, ratings: [] })],
    ['a lead without consent', envelope('lead', { ...lead, consent: null })],
    ['a message of the host', envelope('settings', {})],
    ['a text longer than a message', envelope('error', { reason: 'fault', names: ['x'.repeat(70_000)] })],
    ['more names than a message holds', envelope('error', { reason: 'fault', names: Array(700).fill('') })],
    ['a date', envelope('ready', new Date())],
    ['a map', new Map(Object.entries(envelope('ready', null)))],
  ])('are refused: %s', (_, data) => {
    expect(isFrameMessage(data)).toBe(false);
  });
});

describe('messages of the host', () => {
  it('are its settings as text, by known names', () => {
    const all = Object.fromEntries(settingNames.map((name) => [name, '']));
    expect(isHostMessage(envelope('settings', all))).toBe(true);
    expect(isHostMessage(envelope('settings', {}))).toBe(true);
  });

  it.each([
    ['an unknown name', envelope('settings', { onclick: 'x' })],
    ['no text', envelope('settings', { lang: 1 })],
    ['a list', envelope('settings', ['lang'])],
    ['a message of the frame', envelope('resized', { height: 1 })],
    ['a text longer than a message', envelope('settings', { texts: 'x'.repeat(70_000) })],
  ])('are refused: %s', (_, data) => {
    expect(isHostMessage(data)).toBe(false);
  });
});

describe('anything at all', () => {
  const numRuns = longRun ? 10_000 : 2000;
  const anything = fc.anything({
    withDate: true,
    withMap: true,
    withSet: true,
    withBigInt: true,
    withTypedArray: true,
  });
  const nearlyRight = fc
    .tuple(
      fc.constantFrom(...fromFrame, ['settings', { lang: 'en' }] as const),
      anything,
      fc.string(),
      fc.nat(3),
    )
    .map(([[type, payload], wrong, name, where]) => {
      const right = envelope(type, payload);
      if (where === 0) return { ...right, payload: wrong };
      if (where === 1) return { ...right, [name]: wrong };
      if (where === 2) return { ...right, type: wrong };
      const inner = typeof payload === 'object' && payload !== null ? { ...payload, [name]: wrong } : wrong;
      return { ...right, payload: inner };
    });

  it('is answered with yes or no, and never with an exception', () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearlyRight), (data) => {
        expect([true, false]).toContain(isFrameMessage(data));
        expect([true, false]).toContain(isHostMessage(data));
      }),
      { numRuns },
    );
  });

  it('that is taken for a message is plain JSON, and says the same after it was written and read', () => {
    fc.assert(
      fc.property(nearlyRight, (data) => {
        if (isFrameMessage(data) || isHostMessage(data))
          expect(JSON.parse(JSON.stringify(data))).toEqual(data);
      }),
      { numRuns },
    );
  });

  it('as deep as it likes ends soon', () => {
    let deep: unknown = null;
    for (let depth = 0; depth < 5000; depth += 1) deep = [deep];
    expect(isFrameMessage(envelope('error', { reason: 'fault', names: deep }))).toBe(false);
  });
});

describe('the pace', () => {
  it('lets so many through in a second, and begins anew with the next', () => {
    let now = 0;
    const isHeard = limitPace(3, () => now);
    expect([1, 2, 3, 4, 5].map(isHeard)).toEqual([true, true, true, false, false]);
    now = 1000;
    expect(isHeard()).toBe(true);
  });

  it('does not stop for good when the clock goes back', () => {
    let now = 100_000;
    const isHeard = limitPace(1, () => now);
    isHeard();
    now = 5;
    expect(isHeard()).toBe(true);
  });
});
