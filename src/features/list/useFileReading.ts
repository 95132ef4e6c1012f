import { useEffect, useEffectEvent, useState } from 'react';
import type { FileChoice, FileReading, Reader } from '../../document/readBroughtFile';

/** A file to be read, and how. */
export interface Job {
  readonly file: File;
  readonly choice: FileChoice;
}

/** A file that has been read, and what was found in it. */
export interface Done extends Job {
  readonly reading: FileReading;
}

/**
 * Reads one file at a time; a newer job calls the older one off.
 * @param onDone told of each job that came to its end
 * @returns the share read so far, from 0 to 1
 */
export function useFileReading(reader: Reader, job: Job | null, onDone: (done: Done) => void): number {
  const [progress, setProgress] = useState<{ readonly job: Job | null; readonly share: number }>({
    job: null,
    share: 0,
  });
  const tell = useEffectEvent(onDone);
  useEffect(() => {
    if (job === null) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    const onProgress = (share: number) => setProgress({ job, share });
    reader.readFile(job.file, job.choice, { signal, onProgress }).then(
      (reading) => {
        if (!signal.aborted) tell({ ...job, reading });
      },
      // Only what was called off rejects.
      () => undefined,
    );
    return () => leaving.abort();
  }, [reader, job]);
  return progress.job === job ? progress.share : 0;
}
