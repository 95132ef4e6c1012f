import { addressOfScript } from './ownScripts';

/** Starts a worker that reads what comes in. */
export function startReaderWorker(): Worker {
  const address = addressOfScript('reader');
  // In one file the script has no address of its own. On a page that was opened from a file, Chromium then starts it as
  // a plain script only.
  return new Worker(address, { type: String(address).startsWith('blob:') ? 'classic' : 'module' });
}
