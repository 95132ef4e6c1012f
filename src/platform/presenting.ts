/**
 * Keeps the screen awake for as long as the page is looked at. The browser lets go when the page is hidden; it is
 * asked again when the page comes back. Where it refuses, the screen sleeps as it would have. Returns the way to stop.
 */
export function keepAwake(): () => void {
  let held: WakeLockSentinel | null = null;
  let isStopped = false;
  const hold = async () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      const superfluous = isStopped ? lock : held;
      if (!isStopped) held = lock;
      await superfluous?.release();
    } catch {
      // Low battery or a policy: nothing that the page could do better.
    }
  };
  const holdAgain = () => void hold();
  document.addEventListener('visibilitychange', holdAgain);
  holdAgain();
  return () => {
    isStopped = true;
    document.removeEventListener('visibilitychange', holdAgain);
    void held?.release();
  };
}

/** Whether the browser can show this page without anything around it. */
export function mayFillScreen(): boolean {
  return document.fullscreenEnabled;
}

/** Shows the page without anything around it, where the browser allows it. */
export function fillScreen(): void {
  document.documentElement.requestFullscreen().catch(() => undefined);
}

/** Calls `listener` with whether the page fills the screen, whenever that changes. Returns the way to stop. */
export function onScreenFilled(listener: (isFilled: boolean) => void): () => void {
  const hear = () => {
    listener(document.fullscreenElement !== null);
  };
  document.addEventListener('fullscreenchange', hear);
  return () => {
    document.removeEventListener('fullscreenchange', hear);
  };
}

/** Opens an address of this product in a window of its own, once per `name`. False where the browser blocks it. */
export function openOwnWindow(address: string, name: string): boolean {
  return window.open(address, name, 'popup,width=1280,height=720') !== null;
}
