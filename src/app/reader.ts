import type { Reader } from '../document/readBroughtFile';
import { refuse } from '../document/refusal';

/** What reads comes with the first thing to read; without it nothing comes in, which is said. */
async function loadReader(): Promise<Reader | null> {
  try {
    return (await import('../platform/reader')).createReader();
  } catch {
    return null;
  }
}

/** The one door for everything that is brought here as a file or pasted as a table. */
export const reader: Reader = {
  readFile: async (...asked) => (await loadReader())?.readFile(...asked) ?? refuse('readerMissing'),
  readPaste: async (...asked) => (await loadReader())?.readPaste(...asked) ?? refuse('readerMissing'),
};
