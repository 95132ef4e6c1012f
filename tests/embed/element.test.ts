import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DrawTheLineElement } from '../../src/embed/element';

/** What jsdom has not: seeing an element come near, and style sheets that are made. */
const near = new Map<Element, () => void>();

class Sight {
  readonly #seen: (entries: readonly { readonly isIntersecting: boolean }[]) => void;

  constructor(seen: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
    this.#seen = seen;
  }

  #watched: Element | null = null;

  observe(element: Element) {
    this.#watched = element;
    near.set(element, () => this.#seen([{ isIntersecting: true }]));
  }

  disconnect() {
    if (this.#watched) near.delete(this.#watched);
  }
}

beforeAll(() => {
  vi.stubGlobal('IntersectionObserver', Sight);
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      readonly replaceSync = () => undefined;
    },
  );
  DrawTheLineElement.defaultSource = 'https://dtl.example/embed.html';
  customElements.define('draw-the-line', DrawTheLineElement);
});

const warn = vi.fn();
beforeEach(() => {
  warn.mockClear();
  vi.spyOn(console, 'warn').mockImplementation(warn);
});

afterEach(() => {
  document.body.replaceChildren();
});

function place(html: string) {
  document.body.innerHTML = html;
  const element = document.querySelector('draw-the-line');
  if (!element) throw new Error('No element was placed');
  return element;
}

function comeNear(element: Element) {
  near.get(element)?.();
  const frame = element.shadowRoot?.querySelector('iframe');
  if (!frame) throw new Error('No frame arrived');
  return frame;
}

const message = (type: string, payload: unknown = null) => ({
  source: 'draw-the-line',
  version: 1,
  type,
  payload,
});

function tell(
  data: unknown,
  { source, origin = 'https://dtl.example' }: { source: MessageEventSource | null; origin?: string },
) {
  dispatchEvent(new MessageEvent('message', { data, source, origin }));
}

function listen(element: Element) {
  const heard: string[] = [];
  for (const type of ['ready', 'resized', 'started', 'progressed', 'completed', 'cta', 'lead', 'error'])
    element.addEventListener(`dtl:${type}`, () => heard.push(type));
  return heard;
}

describe('<draw-the-line>', () => {
  it('brings its frame when it comes near, and not before', () => {
    const element = place('<draw-the-line></draw-the-line>');
    expect(element.shadowRoot?.querySelector('iframe')).toBeNull();
    const frame = comeNear(element);
    expect(frame.getAttribute('sandbox')).toBe(
      'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals',
    );
    expect(frame.title).toBe('Draw the Line');
  });

  it('passes its attributes on, the language of the page around it where it has none, and no other', () => {
    const element = place(
      '<div lang="fr-CA"><draw-the-line accent="#4b2a85" onclick="x" class="y" texts="{}"></draw-the-line></div>',
    );
    const url = new URL(comeNear(element).src);
    expect(url.origin + url.pathname).toBe('https://dtl.example/embed.html');
    expect(Object.fromEntries(url.searchParams)).toEqual({ accent: '#4b2a85', lang: 'fr-CA' });
  });

  it('takes another page as src, and falls back with one warning where that is no web address', () => {
    expect(comeNear(place('<draw-the-line src="https://own.example/x.html"></draw-the-line>')).src).toMatch(
      /^https:\/\/own\.example\/x\.html/,
    );
    const unsafe = place('<draw-the-line src="javascript:alert(1)"></draw-the-line>');
    expect(comeNear(unsafe).src).toMatch(/^https:\/\/dtl\.example\/embed\.html/);
    unsafe.setAttribute('src', 'data:text/html,x');
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('needs no sandbox on the very site that serves it', () => {
    const frame = comeNear(place('<draw-the-line src="/embed.html"></draw-the-line>'));
    expect(frame.hasAttribute('sandbox')).toBe(false);
  });

  it('is ready once its frame says so, and sends all settings with the JSON child to that origin only', async () => {
    const element = place(
      '<draw-the-line theme="dark"><script type="application/json">{"en":{}}</script></draw-the-line>',
    );
    // jsdom loads no frame; a port is as good a source, and can be listened to.
    const source = new MessageChannel().port1;
    const post = vi.fn();
    source.postMessage = post;
    Object.defineProperty(comeNear(element), 'contentWindow', { value: source });
    const heard = listen(element);
    tell(message('ready'), { source });
    await vi.waitFor(() => expect(post).toHaveBeenCalledTimes(1));
    expect(element.ready).toBe(true);
    expect(heard).toEqual(['ready']);
    expect(post.mock.calls).toEqual([
      [message('settings', { theme: 'dark', lang: '', texts: '{"en":{}}' }), 'https://dtl.example'],
    ]);
    element.setAttribute('theme', 'light');
    element.setAttribute('font', 'Arial');
    await vi.waitFor(() => expect(post).toHaveBeenCalledTimes(2));
  });

  it('sends settings that change fast in turns, so that the frame hears the last of them', () => {
    vi.useFakeTimers();
    const element = place('<draw-the-line></draw-the-line>');
    const source = new MessageChannel().port1;
    const post = vi.fn();
    source.postMessage = post;
    Object.defineProperty(comeNear(element), 'contentWindow', { value: source });
    tell(message('ready'), { source });
    for (let at = 0; at < 100; at += 1) {
      element.setAttribute('cta-label', `Label ${at}`);
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(100);
    vi.useRealTimers();
    // The frame hears twenty in a second.
    expect(post.mock.calls.length).toBeLessThanOrEqual(20);
    expect(post).toHaveBeenLastCalledWith(
      message('settings', { 'cta-label': 'Label 99', lang: '' }),
      'https://dtl.example',
    );
  });

  it('grows with its content and says what happens', () => {
    const element = place('<draw-the-line></draw-the-line>');
    const frame = comeNear(element);
    const detail = vi.fn();
    element.addEventListener('dtl:progressed', (event) => {
      detail(event.detail);
    });
    tell(message('resized', { height: 812 }), { source: frame.contentWindow });
    tell(message('progressed', { rated: 1, total: 3 }), { source: frame.contentWindow });
    expect(frame.style.blockSize).toBe('812px');
    expect(detail).toHaveBeenCalledWith({ rated: 1, total: 3 });
  });

  // Switching off one check each makes one of these fail.
  it.each([
    ['another window', (own: Window | null) => ({ source: own === window ? null : window })],
    ['another origin', (source: Window | null) => ({ source, origin: 'https://evil.example' })],
    ['no origin', (source: Window | null) => ({ source, origin: 'null' })],
  ])('does not listen to %s', (_, how) => {
    const element = place('<draw-the-line></draw-the-line>');
    const frame = comeNear(element);
    const heard = listen(element);
    tell(message('resized', { height: 5 }), how(frame.contentWindow));
    tell(message('ready'), how(frame.contentWindow));
    expect(heard).toEqual([]);
    expect(frame.style.blockSize).toBe('');
    expect(element.ready).toBe(false);
  });

  it('does not listen to a message in another shape', () => {
    const element = place('<draw-the-line></draw-the-line>');
    const frame = comeNear(element);
    const heard = listen(element);
    for (const data of [
      message('resized', { height: '5px;' }),
      message('toString'),
      { type: 'ready' },
      null,
      'ready',
    ])
      tell(data, { source: frame.contentWindow });
    expect(heard).toEqual([]);
  });

  it('does not let itself be drowned', () => {
    const element = place('<draw-the-line></draw-the-line>');
    const frame = comeNear(element);
    const heard = listen(element);
    for (let times = 0; times < 1000; times += 1) tell(message('cta'), { source: frame.contentWindow });
    expect(heard.length).toBeLessThanOrEqual(120);
  });

  it('lets go when it is taken away, and begins anew when it comes back', () => {
    const element = place('<draw-the-line></draw-the-line>');
    const first = comeNear(element);
    element.remove();
    const heard = listen(element);
    tell(message('started'), { source: first.contentWindow });
    expect(heard).toEqual([]);
    expect(element.shadowRoot?.querySelector('iframe')).toBeNull();
    document.body.append(element);
    expect(comeNear(element)).not.toBe(first);
  });

  it('stands inside a shadow root, its events heard outside', () => {
    const outer = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).innerHTML = '<draw-the-line></draw-the-line>';
    document.body.append(outer);
    const element = outer.shadowRoot?.querySelector('draw-the-line');
    if (!element) throw new Error('No element was placed');
    const heard = listen(outer);
    tell(message('completed', { rated: 1, total: 1 }), { source: comeNear(element).contentWindow });
    expect(heard).toEqual(['completed']);
  });

  it('keeps several apart', () => {
    document.body.innerHTML = '<draw-the-line></draw-the-line><draw-the-line></draw-the-line>';
    const [one, two] = document.querySelectorAll('draw-the-line');
    if (!one || !two) throw new Error('No elements were placed');
    const frame = comeNear(two);
    const heard = [listen(one), listen(two)];
    tell(message('started'), { source: frame.contentWindow });
    expect(heard).toEqual([[], ['started']]);
  });
});
