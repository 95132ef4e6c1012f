import { storesOf } from './releaseNames';

/** What one build consists of, as the build names it. */
export interface Release {
  /** Another one for any two builds that differ. */
  readonly name: string;
  /** Its files besides the page itself, as addresses in its folder. Below `assets/` a name changes with its content. */
  readonly files: readonly string[];
  /** The script that its page begins with. */
  readonly entry: string;
}

/** What keeping a release needs of the browser. */
export interface Surroundings {
  /** The address of the folder that the product is served from, with a `/` at its end. */
  readonly scope: string;
  readonly stores: CacheStorage;
  readonly fetch: (address: string | Request, how?: RequestInit) => Promise<Response>;
}

/** So many files are fetched at a time: somebody may be using the same line. */
const atOnce = 3;

/** One release, kept in this browser. */
export interface KeptRelease {
  /**
   * Fetches what is not here yet. Where an earlier attempt was cut short it goes on, and what an older release has
   * under the same name is not fetched again. Rejects unless everything is here in the end.
   */
  readonly keep: () => Promise<void>;
  /** The answer to a request, or null where it is none of ours to give. Pages of older releases get their own files. */
  readonly answer: (request: Request) => Promise<Response> | null;
  /** Lets go of older releases. Only once no page of theirs is open: it would miss whatever it has not shown yet. */
  readonly dropOlder: () => Promise<void>;
}

export function keepRelease(release: Release, { scope, stores, fetch }: Surroundings): KeptRelease {
  const ours = storesOf(scope);
  const own = ours + release.name;
  const page = { addresses: [scope, `${scope}index.html`], kept: scope };
  const files = new Set(release.files.map((file) => scope + file));
  const isNamedByContent = (address: string) => address.startsWith(`${scope}assets/`);
  // A server that tells answers apart by what was asked in passing would hide from us what we have.
  const find = (address: string, cacheName?: string) =>
    stores.match(address, { ignoreVary: true, ...(cacheName === undefined ? {} : { cacheName }) });

  const fetchFile = async (address: string) => {
    const fresh = isNamedByContent(address) ? {} : { cache: 'no-cache' as const };
    const answer = await fetch(address, { priority: 'low', ...fresh });
    if (!answer.ok) throw new Error(`${address} could not be fetched (${answer.status})`);
    return answer;
  };
  /** Some hosts know the page by its folder only, others by its name only; one that sends on elsewhere is of no use. */
  const fetchPage = async () => {
    for (const address of page.addresses) {
      const answer = await fetch(address, { priority: 'low', cache: 'no-cache' });
      const text = answer.ok ? await answer.text() : '';
      // Read while the server changes from one release to the next, it would begin with scripts that are not here.
      if (text.includes(release.entry)) return new Response(text, { headers: answer.headers });
    }
    throw new Error('The page could not be fetched, or is of another release');
  };

  return {
    keep: async () => {
      const store = await stores.open(own);
      const missing = [page.kept, ...files];
      const bring = async () => {
        for (let address = missing.shift(); address !== undefined; address = missing.shift()) {
          if (await store.match(address)) continue;
          const before = isNamedByContent(address) ? await find(address) : undefined;
          const fetched = before ?? (await (address === page.kept ? fetchPage() : fetchFile(address)));
          await store.put(address, fetched);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, bring));
    },
    answer: (request) => {
      const address = request.url.replace(/[?#].*$/s, '');
      if (request.method !== 'GET') return null;
      if (request.mode === 'navigate') {
        if (!page.addresses.includes(address)) return null;
        return find(page.kept, own).then((kept) => kept ?? fetch(request));
      }
      if (files.has(address)) return find(address, own).then((kept) => kept ?? fetch(request));
      if (isNamedByContent(address)) return find(address).then((kept) => kept ?? fetch(request));
      return null;
    },
    dropOlder: async () => {
      const names = (await stores.keys()).filter((name) => name.startsWith(ours));
      // In the order in which they were made: what comes after is newer, and not ours to judge.
      await Promise.all(names.slice(0, Math.max(0, names.indexOf(own))).map((name) => stores.delete(name)));
    },
  };
}
