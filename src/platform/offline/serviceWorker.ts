import { keepRelease, type Release } from './keptRelease';
import { takeOver } from './releaseNames';

/** The parts of a service worker's surroundings that are used here. */
interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface Fetching extends Lasting {
  readonly request: Request;
  /** The page that this request opens. */
  readonly resultingClientId: string;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface Surroundings {
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (which: {
      readonly type: 'window';
      readonly includeUncontrolled: true;
    }) => Promise<readonly { readonly id: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener: ((name: 'install' | 'activate', listener: (event: Lasting) => void) => void) &
    ((name: 'fetch', listener: (event: Fetching) => void) => void) &
    ((name: 'message', listener: (event: MessageEvent<unknown>) => void) => void);
}

declare const self: Surroundings;

/** Put here by the build. */
declare const builtRelease: Release;

const kept = keepRelease(builtRelease, {
  scope: self.registration.scope,
  stores: caches,
  fetch: (address, how) => fetch(address, how),
});

self.addEventListener('install', (event) => {
  event.waitUntil(kept.keep());
});

self.addEventListener('activate', (event) => {
  // The page of the first visit as well: it may lose its network before anybody reloads it.
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', ({ data }) => {
  if (data === takeOver) void self.skipWaiting();
});

async function tidyBehind(opened: string) {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.every(({ id }) => id === opened)) await kept.dropOlder();
}

self.addEventListener('fetch', (event) => {
  const answer = kept.answer(event.request);
  if (answer === null) return;
  event.respondWith(answer);
  if (event.request.mode === 'navigate') event.waitUntil(tidyBehind(event.resultingClientId));
});
