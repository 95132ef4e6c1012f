import { isOneFile } from './oneFile';
import { addressOfScript } from './ownScripts';

/** Starts a worker that reads what comes in. */
export function startReaderWorker(): Worker {
  // On a page that was opened from a file, Chromium starts what is written in it as a plain script only.
  return new Worker(addressOfScript('reader'), { type: isOneFile ? 'classic' : 'module' });
}
