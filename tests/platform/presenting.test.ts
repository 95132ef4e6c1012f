import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  fillScreen,
  keepAwake,
  mayFillScreen,
  onScreenFilled,
  openOwnWindow,
} from '../../src/platform/presenting';

/** A page that may be hidden and shown, and fill the screen. */
class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
  fullscreenEnabled = true;
  fullscreenElement: object | null = null;
  readonly documentElement = { requestFullscreen: vi.fn(() => Promise.resolve()) };

  show(state: DocumentVisibilityState) {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

/** A browser that hands out locks, one more each time, and takes them back when the page is hidden. */
function lockKeeper(page: Page) {
  const held = new Set<object>();
  const request = vi.fn((kind: string) => {
    expect(kind).toBe('screen');
    const lock = {
      release: () => {
        held.delete(lock);
        return Promise.resolve();
      },
    };
    held.add(lock);
    return Promise.resolve(lock);
  });
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'hidden') held.clear();
  });
  return { held, request };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

let page: Page;

beforeEach(() => {
  page = new Page();
  vi.stubGlobal('document', page);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('A screen that is to stay awake', () => {
  it('is held once, let go when the room is left, and not asked for afterwards', async () => {
    const { held, request } = lockKeeper(page);
    vi.stubGlobal('navigator', { wakeLock: { request } });
    const stop = keepAwake();
    await settled();
    expect(held.size).toBe(1);
    stop();
    await settled();
    expect(held.size).toBe(0);
    page.show('hidden');
    page.show('visible');
    await settled();
    expect(request).toHaveBeenCalledTimes(1);
  });

  it('is asked for again when the page is looked at again, and not while it is hidden', async () => {
    const { held, request } = lockKeeper(page);
    vi.stubGlobal('navigator', { wakeLock: { request } });
    const stop = keepAwake();
    await settled();
    page.show('hidden');
    await settled();
    expect(request).toHaveBeenCalledTimes(1);
    page.show('visible');
    await settled();
    expect(request).toHaveBeenCalledTimes(2);
    expect(held.size).toBe(1);
    stop();
    await settled();
    expect(held.size).toBe(0);
  });

  it('is let go even where the room is left before the browser has answered', async () => {
    const { held, request } = lockKeeper(page);
    vi.stubGlobal('navigator', { wakeLock: { request } });
    keepAwake()();
    await settled();
    expect(request).toHaveBeenCalledTimes(1);
    expect(held.size).toBe(0);
  });

  it('leaves no lock behind where the page is shown twice in a row', async () => {
    const { held, request } = lockKeeper(page);
    vi.stubGlobal('navigator', { wakeLock: { request } });
    const stop = keepAwake();
    page.show('visible');
    await settled();
    page.show('visible');
    await settled();
    stop();
    await settled();
    expect(held.size).toBe(0);
  });

  it('sleeps as it would have where the browser refuses, cannot, or is asked while hidden', async () => {
    const refuse = vi.fn(() => Promise.reject(new DOMException('Low battery', 'NotAllowedError')));
    vi.stubGlobal('navigator', { wakeLock: { request: refuse } });
    const stop = keepAwake();
    await settled();
    expect(refuse).toHaveBeenCalledTimes(1);
    expect(stop).not.toThrow();
    vi.stubGlobal('navigator', {});
    expect(keepAwake()).not.toThrow();
    const { request } = lockKeeper(page);
    vi.stubGlobal('navigator', { wakeLock: { request } });
    page.show('hidden');
    keepAwake()();
    await settled();
    expect(request).not.toHaveBeenCalled();
  });
});

describe('The whole screen', () => {
  it('is filled with the page where the browser allows it, and refused without a word', async () => {
    expect(mayFillScreen()).toBe(true);
    page.fullscreenEnabled = false;
    expect(mayFillScreen()).toBe(false);
    const { requestFullscreen } = page.documentElement;
    fillScreen();
    expect(requestFullscreen).toHaveBeenCalledTimes(1);
    requestFullscreen.mockRejectedValue(new TypeError('Permissions check failed'));
    fillScreen();
    await settled();
    expect(requestFullscreen).toHaveBeenCalledTimes(2);
  });

  it('is told when the page begins and ends to fill it, until nobody listens', () => {
    const heard: boolean[] = [];
    const stop = onScreenFilled((isFilled) => heard.push(isFilled));
    page.fullscreenElement = page.documentElement;
    page.dispatchEvent(new Event('fullscreenchange'));
    page.fullscreenElement = null;
    page.dispatchEvent(new Event('fullscreenchange'));
    stop();
    page.dispatchEvent(new Event('fullscreenchange'));
    expect(heard).toEqual([true, false]);
  });
});

describe('A window of its own', () => {
  it('is opened once by its name, and the caller told where the browser blocks it', () => {
    const open = vi.fn<(...given: unknown[]) => object | null>(() => ({}));
    vi.stubGlobal('window', { open });
    expect(openOwnWindow('#/room/x', 'room')).toBe(true);
    expect(open).toHaveBeenCalledWith('#/room/x', 'room', expect.stringContaining('popup'));
    open.mockReturnValue(null);
    expect(openOwnWindow('#/room/x', 'room')).toBe(false);
  });
});
