/** The part of a browser's stores of files that the product uses, in memory: by address, in the order they were made. */
export class StoresInMemory {
  private readonly stores = new Map<string, Map<string, Response>>();

  /** As the product takes it. */
  get asStores(): CacheStorage {
    return this as unknown as CacheStorage;
  }

  open(name: string) {
    const store = this.stores.get(name) ?? new Map<string, Response>();
    this.stores.set(name, store);
    return Promise.resolve({
      match: (address: string) => Promise.resolve(store.get(address)?.clone()),
      put: (address: string, answer: Response) => {
        store.set(address, answer);
        return Promise.resolve();
      },
    });
  }

  match(address: string, { cacheName }: { readonly cacheName?: string } = {}) {
    for (const [name, store] of this.stores) {
      const found = cacheName === undefined || cacheName === name ? store.get(address) : undefined;
      if (found) return Promise.resolve(found.clone());
    }
    return Promise.resolve(undefined);
  }

  keys() {
    return Promise.resolve([...this.stores.keys()]);
  }

  delete(name: string) {
    return Promise.resolve(this.stores.delete(name));
  }

  /** The addresses in one store. */
  held(name: string): readonly string[] {
    return [...(this.stores.get(name)?.keys() ?? [])];
  }
}
