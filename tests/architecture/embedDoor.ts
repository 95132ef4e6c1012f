import { vi } from 'vitest';
import type { FramedWindow } from '../../src/platform/hostWindow';
import type { Load } from '../support/withoutDefence';

/** A message as it reaches a window; what is left out is as it should be. */
interface Told {
  readonly source?: unknown;
  readonly origin?: string;
  readonly data?: unknown;
}

const envelope = (type: string, payload: unknown) => ({ source: 'draw-the-line', version: 1, type, payload });

/** The settings of a host, as a message. */
export const settings = (payload: unknown) => envelope('settings', payload);

/** How many of these messages of a host have an effect in the frame. */
export async function atTheFrame(load: Load, told: readonly Told[]): Promise<number> {
  const { connectToHost } = await load('platform/hostWindow');
  const parent = {};
  let hear: Parameters<FramedWindow['listen']>[0] = () => undefined;
  const frame: FramedWindow = {
    parent,
    framedBy: undefined,
    isFramed: true,
    postToParent: () => undefined,
    listen: (listener) => {
      hear = listener;
      return () => undefined;
    },
  };
  let heard = 0;
  connectToHost(frame, () => 1_000_000).onSettings(() => (heard += 1));
  for (const { source = parent, origin = 'https://host.example', data = settings({ lang: 'en' }) } of told)
    // A real event cannot be made with another window as its source.
    Reflect.apply(hear, undefined, [{ source, origin, data }]);
  return heard;
}

/** What the element needs of a page, and no more. */
function standInPage(frame: { readonly contentWindow: object }) {
  let hear: (event: Told) => void = () => undefined;
  class StandInElement extends EventTarget {
    readonly shadowRoot = { append: () => undefined };
    readonly getAttribute = () => null;
    readonly querySelector = () => null;
    readonly closest = () => null;
  }
  const here = new URL('https://host.example/');
  vi.stubGlobal('HTMLElement', StandInElement);
  vi.stubGlobal(
    'MutationObserver',
    class {
      readonly observe = () => undefined;
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(seen: (entries: readonly unknown[]) => void) {
        this.observe = () => seen([{ isIntersecting: true }]);
      }
      readonly observe: () => void;
      readonly disconnect = () => undefined;
    },
  );
  vi.stubGlobal('location', here);
  vi.stubGlobal('document', {
    baseURI: here.href,
    documentElement: { lang: 'en' },
    createElement: () => frame,
  });
  vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => {
    hear = listener;
  });
  return (event: Told) => hear(event);
}

/** How many of these messages have an effect at the element of a host page; by itself it hears of a press. */
export async function atTheElement(load: Load, told: readonly Told[]): Promise<number> {
  const frame = { contentWindow: {}, setAttribute: () => undefined, style: {} };
  const tell = standInPage(frame);
  try {
    const { DrawTheLineElement } = await load('embed/element');
    DrawTheLineElement.defaultSource = 'https://dtl.example/embed.html';
    const element = new DrawTheLineElement();
    element.connectedCallback();
    let heard = 0;
    element.addEventListener('dtl:cta', () => (heard += 1));
    for (const {
      source = frame.contentWindow,
      origin = 'https://dtl.example',
      data = envelope('cta', null),
    } of told)
      tell({ source, origin, data });
    return heard;
  } finally {
    vi.unstubAllGlobals();
  }
}
