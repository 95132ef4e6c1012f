import type { ReactNode } from 'react';
import type { FileReading } from '../document/readBroughtFile';
import { refuse } from '../document/refusal';
import { refusalWords } from '../features/list/refusalWords';
import { bringWords, localeInForce } from '../i18n/language';
import { wordsIn } from '../i18n/Words';
import { toVisit, type Visit } from './brought';
import { reader } from './reader';

/** What a file holds: an assessment as a copy to look at, a table of work, or nothing, and in words why. */
export type OpenedFile =
  | { readonly kind: 'opened'; readonly visit: Visit }
  | { readonly kind: 'table' }
  | { readonly kind: 'refused'; readonly words: ReactNode };

/** A file that is called an assessment and holds none is no list either. */
function read(file: File, reading: FileReading): FileReading {
  const isCalledAssessment = /\.json$/i.test(file.name);
  return reading.kind === 'table' && isCalledAssessment ? refuse('otherFormat', { part: 'format' }) : reading;
}

/** Finds out what a file holds. Nothing that is saved is touched. Rejects only when our own words do not arrive. */
export async function openFile(file: File): Promise<OpenedFile> {
  const [found] = await Promise.all([
    reader.readFile(file, {}, { signal: new AbortController().signal }),
    bringWords('importing'),
  ]);
  const reading = read(file, found);
  if (reading.kind === 'table') return { kind: 'table' };
  if (reading.kind === 'read') return { kind: 'opened', visit: toVisit(reading) };
  const words = wordsIn(localeInForce());
  return {
    kind: 'refused',
    words: words.rich('import.refused', { name: file.name, reason: refusalWords(reading, words) }),
  };
}
