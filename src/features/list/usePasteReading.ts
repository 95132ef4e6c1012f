import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { isPastedTable, readPastedLines, type PasteReading } from '../../document/paste';
import type { Reader } from '../../document/readBroughtFile';

/** How long nothing must be typed before a long text is read, in milliseconds. */
const pause = 150;

/** What pasted text says: lines at once, tables and long texts from the reader; null where there is nothing yet. */
export function usePasteReading(reader: Reader, text: string): PasteReading | null {
  const deferred = useDeferredValue(text);
  const isBlank = deferred.trim() === '';
  const isTable = !isBlank && isPastedTable(deferred);
  const [known, setKnown] = useState<{ readonly of: string; readonly reading: PasteReading } | null>(null);
  useEffect(() => {
    if (!isTable) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    const timer = setTimeout(() => {
      reader.readPaste(deferred, { signal }).then(
        (reading) => {
          if (!signal.aborted) setKnown({ of: deferred, reading });
        },
        // Only what was called off rejects.
        () => undefined,
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [reader, deferred, isTable]);
  const lines = useMemo(
    () => (isBlank || isTable ? null : readPastedLines(deferred)),
    [deferred, isBlank, isTable],
  );
  if (text !== deferred) return null;
  return isTable && known?.of === deferred ? known.reading : lines;
}
