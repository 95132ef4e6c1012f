import { beforeEach, describe, expect, it } from 'vitest';
import { keepRelease, type Release } from '../../src/platform/offline/keptRelease';
import { StoresInMemory } from '../support/storesInMemory';

const scope = 'https://tools.example/team/line/';
const first: Release = {
  name: 'first',
  files: ['assets/rate-1.js', 'assets/map-1.js', 'icon.svg'],
  entry: 'assets/index-1.js',
};
const second: Release = {
  name: 'second',
  files: ['assets/rate-1.js', 'assets/map-2.js', 'icon.svg'],
  entry: 'assets/index-2.js',
};

const page = ({ entry }: Release) => `<script src="./${entry}"></script>`;

let stores: StoresInMemory;
let served: Map<string, () => Response>;
let asked: string[];
let openAtOnce: number;
let mostAtOnce: number;

function publish(release: Release) {
  served = new Map([
    [scope, () => new Response(page(release), { headers: { 'x-from': 'the folder' } })],
    [`${scope}index.html`, () => new Response(page(release), { headers: { 'x-from': 'its name' } })],
    ...release.files.map((file) => [scope + file, () => new Response(`${file} of ${release.name}`)] as const),
  ]);
}

function kept(release: Release) {
  return keepRelease(release, {
    scope,
    stores: stores.asStores,
    fetch: async (given) => {
      const address = typeof given === 'string' ? given : given.url;
      asked.push(address.slice(scope.length));
      openAtOnce += 1;
      mostAtOnce = Math.max(mostAtOnce, openAtOnce);
      await Promise.resolve();
      openAtOnce -= 1;
      return served.get(address)?.() ?? new Response('', { status: 404 });
    },
  });
}

/** A request as a page makes it; Node knows none that opens a page. */
function request(address: string, { mode = 'cors', method = 'GET' } = {}): Request {
  return Object.defineProperty(new Request(new URL(address, scope), { method }), 'mode', { value: mode });
}

function answer(release: Release, asking: Request): Promise<string> | null {
  return (
    kept(release)
      .answer(asking)
      ?.then((given) => given.text()) ?? null
  );
}

const opening = (address: string) => request(address, { mode: 'navigate' });

beforeEach(() => {
  stores = new StoresInMemory();
  asked = [];
  openAtOnce = 0;
  mostAtOnce = 0;
  publish(first);
});

describe('Keeping a release', () => {
  it('brings the page and every file, a few at a time', async () => {
    const files = Array.from({ length: 40 }, (_, index) => `assets/part-${index}.js`);
    publish({ ...first, files });
    await kept({ ...first, files }).keep();
    expect(stores.held('draw-the-line /team/line/ first')).toHaveLength(41);
    expect(mostAtOnce).toBe(3);
  });

  it('is refused as long as anything is missing, and goes on where it was cut short', async () => {
    served.delete(`${scope}assets/map-1.js`);
    await expect(kept(first).keep()).rejects.toThrow('assets/map-1.js');
    publish(first);
    asked = [];
    await kept(first).keep();
    expect(asked).toEqual(['assets/map-1.js']);
  });

  it('fetches only what the release before did not have; a name that says nothing of its content is asked for', async () => {
    await kept(first).keep();
    publish(second);
    asked = [];
    await kept(second).keep();
    expect(asked.toSorted()).toEqual(['', 'assets/map-2.js', 'icon.svg']);
    expect(await answer(second, request('icon.svg'))).toBe('icon.svg of second');
  });

  it('is refused with the page of another release', async () => {
    publish({ ...first, entry: second.entry });
    await expect(kept(first).keep()).rejects.toThrow('of another release');
  });

  it('takes the page by its name from a host that does not know its folder', async () => {
    served.delete(scope);
    await kept(first).keep();
    const given = await kept(first).answer(opening('./'));
    expect(given?.headers.get('x-from')).toBe('its name');
  });

  it('keeps a page that a browser shows, even where the host sent on to it', async () => {
    served.set(scope, () => Object.defineProperty(new Response(page(first)), 'redirected', { value: true }));
    await kept(first).keep();
    expect((await kept(first).answer(opening('./')))?.redirected).toBe(false);
  });
});

describe('What is kept answers', () => {
  beforeEach(async () => {
    await kept(first).keep();
    served.clear();
  });

  it.each(['./', './index.html', './?from=mail', './#/a/1/rate'])('for the page at %s', async (address) => {
    expect(await answer(first, opening(address))).toBe(page(first));
  });

  it('for its files', async () => {
    expect(await answer(first, request('assets/map-1.js'))).toBe('assets/map-1.js of first');
  });

  it.each([
    ['the page for other sites', opening('./embed.html')],
    ['its loader', request('embed.js')],
    ['what is sent', request('./', { method: 'POST' })],
    ['other folders of the host', opening('../other/')],
    ['other hosts', request('https://elsewhere.example/assets/map-1.js')],
  ])('for nothing else: not for %s', (_what, asking) => {
    expect(answer(first, asking)).toBeNull();
  });

  it('to a page of the release before as well, with the files of that release', async () => {
    publish(second);
    await kept(second).keep();
    served.clear();
    expect(await answer(second, request('assets/map-1.js'))).toBe('assets/map-1.js of first');
    expect(await answer(second, opening('./'))).toBe(page(second));
  });

  it('from the network where the browser has thrown it away', async () => {
    await stores.delete('draw-the-line /team/line/ first');
    publish(first);
    expect(await answer(first, opening('./'))).toBe(page(first));
    expect(await answer(first, request('assets/rate-1.js'))).toBe('assets/rate-1.js of first');
    expect(asked.slice(-2)).toEqual(['', 'assets/rate-1.js']);
  });
});

describe('Letting go of older releases', () => {
  it('keeps its own, newer ones, and whatever is not of this folder', async () => {
    for (const name of ['of somebody else', 'draw-the-line /other/ first']) await stores.open(name);
    await kept(first).keep();
    publish(second);
    await kept(second).keep();
    await stores.open('draw-the-line /team/line/ third');
    await kept(second).dropOlder();
    expect(await stores.keys()).toEqual([
      'of somebody else',
      'draw-the-line /other/ first',
      'draw-the-line /team/line/ second',
      'draw-the-line /team/line/ third',
    ]);
  });

  it('drops nothing where it is not there itself', async () => {
    await kept(first).keep();
    await kept(second).dropOlder();
    expect(await stores.keys()).toHaveLength(1);
  });
});
