import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// A busy machine is slow, not wrong: what arrives lazily may take its time.
configure({ asyncUtilTimeout: 15_000 });

const complaints: string[] = [];

function listenTo(level: 'warn' | 'error') {
  vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
    complaints.push(`console.${level}: ${parts.map(String).join(' ')}`);
  });
}

beforeEach(() => {
  complaints.length = 0;
  listenTo('warn');
  listenTo('error');
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  expect(complaints, 'a screen may not complain on the console').toEqual([]);
});
