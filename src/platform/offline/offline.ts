import { addressOfScript } from '../ownScripts';
import { storesOf, takeOver } from './releaseNames';

/** How long a page that is left open does without asking for a newer release, in milliseconds. */
const asksAgainAfter = 60 * 60 * 1000;

/** What `navigator.serviceWorker` is; missing where the page is not served over a safe line, as from a file. */
function container(): ServiceWorkerContainer | undefined {
  return 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
}

function loaded(): Promise<unknown> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => addEventListener('load', resolve, { once: true }));
}

/** Calls `onWaiting` once a newer release is here beside the one that answers. */
function watchForNewer(registration: ServiceWorkerRegistration, onWaiting: () => void): void {
  const look = () => {
    if (registration.waiting && registration.active) onWaiting();
  };
  // The browser asks for a newer one by itself as the page opens: it may be on its way before anybody listens.
  const follow = () => registration.installing?.addEventListener('statechange', look);
  look();
  follow();
  registration.addEventListener('updatefound', follow);
}

/** Asks for a newer release when somebody comes back to a page that was left open. */
function askOnReturn(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < asksAgainAfter) return;
    asked = Date.now();
    // Without a network there is nothing newer to be had.
    registration.update().catch(() => undefined);
  });
}

/**
 * Keeps the product in this browser, so that it opens without a network, once the page has loaded. Nothing is kept
 * where the page stands in somebody else's frame, or where the browser does not allow it; nothing then changes.
 * @param onNewer called when a newer release is ready, in every tab that shows an older one; the page goes on as it is
 */
export async function stayOffline(onNewer: () => void): Promise<void> {
  const workers = container();
  if (!workers || window.parent !== window) return;
  await loaded();
  if (workers.controller) workers.addEventListener('controllerchange', onNewer);
  try {
    const registration = await workers.register(addressOfScript('offline'));
    watchForNewer(registration, onNewer);
    askOnReturn(registration);
  } catch {
    // Blocked, or no room: everything works, as long as there is a network.
  }
}

/** Reloads this page in the newer release; other tabs stay as they are. */
export async function changeToNewer(): Promise<void> {
  const workers = container();
  const waiting = (await workers?.getRegistration())?.waiting;
  if (!workers || !waiting) {
    location.reload();
    return;
  }
  workers.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage(takeOver);
}

/** Removes what was kept of the product; it comes again with the next visit. Never rejects. */
export async function forgetProduct(): Promise<void> {
  try {
    const registration = await container()?.getRegistration();
    if (!registration) return;
    const ours = storesOf(registration.scope);
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)));
    await registration.unregister();
  } catch {
    // A browser that does not let the page look at what is kept has let it keep nothing.
  }
}
