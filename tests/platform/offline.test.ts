import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeToNewer, forgetProduct, stayOffline } from '../../src/platform/offline/offline';
import { StoresInMemory } from '../support/storesInMemory';

class Registration extends EventTarget {
  readonly scope = 'https://tools.example/line/';
  active: object | null = null;
  waiting: { readonly postMessage: (said: unknown) => void } | null = null;
  installing: EventTarget | null = null;
  readonly update = vi.fn(() => Promise.resolve());
  readonly unregister = vi.fn(() => Promise.resolve(true));

  /** As when the browser has fetched a release and it waits. */
  arrive() {
    this.begin();
    this.end();
  }

  begin() {
    this.installing = new EventTarget();
    this.dispatchEvent(new Event('updatefound'));
  }

  end() {
    this.waiting = { postMessage: vi.fn() };
    this.installing?.dispatchEvent(new Event('statechange'));
  }
}

class Workers extends EventTarget {
  controller: object | null = null;
  readonly register = vi.fn(() => Promise.resolve(this.registration));
  readonly getRegistration = () => Promise.resolve(this.registration);

  constructor(readonly registration: Registration) {
    super();
  }
}

let registration: Registration;
let workers: Workers;
let page: EventTarget & { readyState: string; visibilityState: string };
let reload: ReturnType<typeof vi.fn<() => void>>;
const onNewer = vi.fn();

beforeEach(() => {
  onNewer.mockClear();
  registration = new Registration();
  workers = new Workers(registration);
  page = Object.assign(new EventTarget(), { readyState: 'complete', visibilityState: 'visible' });
  reload = vi.fn<() => void>();
  const own = {};
  vi.stubGlobal('window', Object.assign(own, { parent: own }));
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { serviceWorker: workers });
  vi.stubGlobal('location', { reload });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('Keeping the page for offline', () => {
  it('begins only once the page has loaded: nothing competes with the first question', async () => {
    page.readyState = 'interactive';
    const heard = new EventTarget();
    vi.stubGlobal('addEventListener', heard.addEventListener.bind(heard));
    const staying = stayOffline(onNewer);
    await Promise.resolve();
    expect(workers.register).not.toHaveBeenCalled();
    heard.dispatchEvent(new Event('load'));
    await staying;
    expect(workers.register).toHaveBeenCalledWith('./sw.js');
  });

  it('does not happen inside somebody else’s page', async () => {
    vi.stubGlobal('window', { parent: {} });
    await stayOffline(onNewer);
    expect(workers.register).not.toHaveBeenCalled();
  });

  it('is left out in silence where the browser does not know or allow it', async () => {
    workers.register.mockRejectedValueOnce(new DOMException('No room', 'QuotaExceededError'));
    await expect(stayOffline(onNewer)).resolves.toBeUndefined();
    vi.stubGlobal('navigator', {});
    await expect(stayOffline(onNewer)).resolves.toBeUndefined();
    await changeToNewer();
    expect(reload).toHaveBeenCalledOnce();
    await expect(forgetProduct()).resolves.toBeUndefined();
  });
});

describe('A newer release', () => {
  it('is told of when it waits beside the one in use', async () => {
    registration.active = {};
    await stayOffline(onNewer);
    expect(onNewer).not.toHaveBeenCalled();
    registration.arrive();
    expect(onNewer).toHaveBeenCalledOnce();
  });

  it('is told of where it was on its way before anybody listened', async () => {
    registration.active = {};
    registration.begin();
    await stayOffline(onNewer);
    expect(onNewer).not.toHaveBeenCalled();
    registration.end();
    expect(onNewer).toHaveBeenCalledOnce();
  });

  it('is told of where it has waited since another visit', async () => {
    registration.active = {};
    registration.waiting = { postMessage: vi.fn() };
    await stayOffline(onNewer);
    expect(onNewer).toHaveBeenCalledOnce();
  });

  it('is told of where another tab has changed to it already', async () => {
    workers.controller = {};
    await stayOffline(onNewer);
    workers.dispatchEvent(new Event('controllerchange'));
    expect(onNewer).toHaveBeenCalledOnce();
  });

  it('is not what the first visit brings', async () => {
    await stayOffline(onNewer);
    registration.arrive();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(onNewer).not.toHaveBeenCalled();
  });

  it('is asked for when somebody comes back to a page that was left open, at most once an hour', async () => {
    vi.useFakeTimers();
    await stayOffline(onNewer);
    const comeBackAfter = (minutes: number) => {
      vi.advanceTimersByTime(minutes * 60_000);
      page.dispatchEvent(new Event('visibilitychange'));
      return registration.update.mock.calls.length;
    };
    expect(comeBackAfter(59)).toBe(0);
    page.visibilityState = 'hidden';
    expect(comeBackAfter(2)).toBe(0);
    page.visibilityState = 'visible';
    expect(comeBackAfter(0)).toBe(1);
    expect(comeBackAfter(59)).toBe(1);
    expect(comeBackAfter(1)).toBe(2);
  });

  it('takes over when it is asked to, and only then the page reloads', async () => {
    registration.active = {};
    registration.arrive();
    await changeToNewer();
    expect(registration.waiting?.postMessage).toHaveBeenCalledWith('take over');
    expect(reload).not.toHaveBeenCalled();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('Forgetting', () => {
  it('removes our stores and the registration, and nothing of others', async () => {
    const stores = new StoresInMemory();
    for (const name of ['draw-the-line /line/ a', 'draw-the-line /line/ b', 'draw-the-line /other/ a', 'x'])
      await stores.open(name);
    vi.stubGlobal('caches', stores.asStores);
    await forgetProduct();
    expect(await stores.keys()).toEqual(['draw-the-line /other/ a', 'x']);
    expect(registration.unregister).toHaveBeenCalledOnce();
  });
});
