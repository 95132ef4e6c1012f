/** Whether the browser knows of a network. It may be wrong when it says yes. */
export function isOnline(): boolean {
  return navigator.onLine;
}

/** Calls `listener` whenever that changes. Returns the way to stop. */
export function onNetwork(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
