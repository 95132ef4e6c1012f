import { expect, it, vi } from 'vitest';
import { addressOfScript } from '../../src/platform/ownScripts';
import { startReaderWorker } from '../../src/platform/readerWorker';

it('The policy for the addresses of our scripts is made once, passes those addresses, and no other', () => {
  const started: string[] = [];
  vi.stubGlobal(
    'Worker',
    vi.fn(function (address: string) {
      started.push(address);
    }),
  );
  const createPolicy = vi.fn(
    (_name: string, rules: { createScriptURL: (address: string) => string }) => rules,
  );
  vi.stubGlobal('trustedTypes', { createPolicy });
  startReaderWorker();
  startReaderWorker();
  expect(addressOfScript('offline')).toBe('./sw.js');
  expect(createPolicy).toHaveBeenCalledOnce();
  expect(createPolicy.mock.lastCall?.[0]).toBe('draw-the-line-worker');
  const pass = createPolicy.mock.lastCall![1].createScriptURL;
  expect(started).toEqual([pass(started[0]!), started[0]]);
  expect(started[0]).toContain('reading.worker');
  for (const other of [
    '',
    'https://198.51.100.7/a.js',
    `${started[0]}?x`,
    `${started[0]} `,
    'sw.js',
    './sw.js?x',
    'https://198.51.100.7/sw.js',
    'data:text/javascript,1',
  ]) {
    expect(() => pass(other)).toThrow(TypeError);
  }
});
