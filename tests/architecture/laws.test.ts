import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longRun } from '../support/longRun';

const folder = resolve(import.meta.dirname, '../domain');

describe('Every law of the method', () => {
  it('is tried on a thousand cases, and on ten thousand in the long run', () => {
    expect(fc.readConfigureGlobal()).toMatchObject({ numRuns: longRun ? 10_000 : 1000 });
  });

  it.each(readdirSync(folder))('asks for no fewer in %s', (file) => {
    expect(readFileSync(resolve(folder, file), 'utf8')).not.toContain('numRuns');
  });
});
